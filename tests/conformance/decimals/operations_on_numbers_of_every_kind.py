# Every operation of decimals and of contexts on numbers of every kind.
from decimal import *
import decimal, copy, math
getcontext().prec=12
D=Decimal
vals=[D('1.10'),D('-3'),D('0'),D('-0'),D('Infinity'),D('NaN'),D('sNaN1'),D('1E+5'),D('123456789.123456789'),D('7E-3')]
ctx=Context(prec=5,traps=[],rounding=ROUND_HALF_UP)
def t(f):
    try: return str(f())
    except Exception as e: return f'{type(e).__name__}:{e}'
for a in vals:
    print([t(lambda: getattr(a,m)()) for m in 'is_nan is_snan is_qnan is_infinite is_finite is_signed is_zero adjusted as_tuple as_integer_ratio sqrt ln exp log10 normalize to_integral to_integral_exact to_eng_string number_class canonical logb next_plus next_minus copy_abs copy_negate conjugate radix is_normal is_subnormal'.split()])
    print([t(lambda: f(a)) for f in (int,float,bool,abs,round,str,repr,math.floor,math.ceil,math.trunc,complex,copy.copy,copy.deepcopy,ctx.create_decimal,ctx.plus,ctx.sqrt,ctx.to_sci_string,ctx.to_eng_string,ctx.is_zero)])
    for b in vals:
        print(a,b,[t(lambda: eval('a'+op+'b')) for op in '+ - * / // % ** < <= == != >= >'.split()], [t(lambda: getattr(a,m)(b)) for m in 'compare compare_total max min quantize same_quantum scaleb copy_sign rotate remainder_near next_toward'.split()], [t(lambda: getattr(ctx,m)(a,b)) for m in 'add divide power divmod quantize max compare'.split()])
print(t(lambda: D('1.2.3')),t(lambda: D((0,(1,2),-1))),t(lambda: D((2,(1,),0))),t(lambda: D([0,[1],'F'])),t(lambda: D(1.5)),t(lambda: D('  1_0 ')),t(lambda: D(None)),t(lambda: D.from_float(0.1)))
print(pow(D(3),D(4),D(5)), ctx.power(3,4,5), ctx.power(2,3), t(lambda: ctx.fma(2,3,4)), D(2).fma(3,4))
print(f'{D("1234.5"):,.2f} {D("1234.5"):e} {D("0.5"):%} {D("3"):>8} {D("1E+3")}')
c=getcontext(); print(t(lambda: setattr(c,'zz',1)), t(lambda: setattr(c,'prec',0)), t(lambda: setattr(c,'rounding','x')), t(lambda: delattr(c,'prec')))
with localcontext(prec=3) as k: print(k.prec, D(1)/3)
print(t(lambda: localcontext(zz=1)), D('1')/3, decimal.InvalidOperation.__module__, DivisionByZero.__mro__, Decimal.__mro__, Context.__module__, DecimalTuple(0,(1,),2))
print(D('1.1')==1.1, D('0.5')==0.5, hash(D('0.5'))==hash(0.5), hash(D(10**20))==hash(10**20), D(1)<1.5, D(5)>True, sorted([D(2),1,D('1.5')]), sum([D('0.1')]*3), max(D(1),D(2)))
from fractions import Fraction
print(D('0.5')==Fraction(1,2), t(lambda: D(1)+Fraction(1,2)), t(lambda: D(1)+1.5), t(lambda: 2**D(3)), 2-D(1), 7//D(2), 7%D(2), divmod(7,D(2)), 1/D(4))
class S(Decimal): pass
print(type(S(1)+1), type(copy.copy(S(1))), repr(S(2)), S('1.0').__reduce__())
