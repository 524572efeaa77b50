from decimal import *
D=Decimal
print(D('1.10')+D('2.2'),D(1)/D(3),D('1e3'),D('0.000001'),D('1E-7'),D('-0'),D('NaN'),D('-Infinity'),repr(D('1.0')),D(0.1),D((1,(1,2,3),-2)),D('123456789012345678901234567890')+1,D(10)/4,D(1)/8,D('1.20')*D('3.0'))
for f in [lambda:D(1)/0,lambda:D(0)/0,lambda:D('x'),lambda:D('inf')-D('inf'),lambda:D(-1).sqrt(),lambda:D('1')<1.5,lambda:D(5)//0,lambda:D(5)%0,lambda:D([1,2]),lambda:D('NaN')<1,lambda:D('sNaN')+1,lambda:D('1e999999')*10,lambda:int(D('nan')),lambda:int(D('inf')),lambda:D(1).quantize(D('1e-40')), lambda: Context(prec=0), lambda:D({})]:
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
print(D('7')//D('2'),D('-7')//2,D('-7')%3,divmod(D('7.5'),2),D(2)**10,D('1.1')**3,D(2)**-2,D(2).sqrt(),D('0.25').sqrt(),-D('1.5'),abs(D('-2')),+D('1.0'),D('1.5')==1.5,D('1.50')==D('1.5'),hash(D('1.5'))==hash(1.5),hash(D(10))==hash(10),D(3)>2,max(D(1),D(2)),sum([D('0.1')]*10))
print(D('1.2345').quantize(D('0.01')),D('1.235').quantize(D('.01'),ROUND_HALF_UP),D('1.225').quantize(D('.01'),rounding=ROUND_HALF_EVEN),D('1.21').quantize(D('.1'),ROUND_UP),D('-1.21').quantize(D('.1'),ROUND_FLOOR),D('1.29').quantize(D('.1'),ROUND_DOWN),round(D('2.5')),round(D('1.255'),2),int(D('-3.7')),D('3.7').to_integral_value(),D('1200').normalize(),D('1.500').normalize(),D('123.456').as_tuple(),D('3.14').as_integer_ratio(),D('1.23').adjusted(),D('12E3').to_eng_string(),float(D('1.5')))
print(getcontext())
with localcontext() as c:
    c.prec=5; print(D(1)/3, D('1.23456789')+0); c.rounding=ROUND_UP; print(D(2)/3)
with localcontext(prec=3): print(D(22)/7)
print(D(1)/3, getcontext().flags[Inexact]); c=Context(prec=4,traps=[]); print(c.divide(D(1),D(0)), c.create_decimal('1.23456'), c.flags[DivisionByZero], ExtendedContext.prec, BasicContext.rounding)
for s in ['','.2f','10.3f','<10','e','.3e','g','.3g','%','.1%',',','08.2f','+','010,.2f','^12.1f','n']: print(repr(format(D('1234.5678'),s)),end=' ')
print(); print(f"{D('0.000012'):.3g} {D('1e10'):f} {D(5):.2f} {D('-0.001'):z.1f}")
print(D('1').compare(D('2')),D('1').max(D('2')),D('5').copy_sign(D('-1')),D(3).fma(2,1),D('1.0').same_quantum(D('2.0')),D('1').is_finite(),D('nan').is_nan(),D(0).is_zero(),sorted([D('3'),D('1.5'),2]),D('1_000.5'),D(' 3 '),D('1.5').__round__(), D('Infinity')>10**100, -D('inf')<0, bool(D('0.0')), D('nan')==D('nan'), D.from_float(0.5))
