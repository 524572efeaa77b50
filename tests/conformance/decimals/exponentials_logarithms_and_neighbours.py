from decimal import *
import random
r=random.Random(5)
def t(n,f):
    try: print(n, f())
    except Exception as e: print(n, type(e).__name__, e)
for prec in (1,5,28,60):
    getcontext().prec=prec
    for s in ['1','2','10','0','-1','0.5','1E-30','1E+30','99999','1.0000000000001','0.99999999','-3.7','inf','-inf','nan','1000','0.001','12345.678','-0','7E-5000','3E+5000','1E-100']:
        d=Decimal(s)
        for n in ('exp','ln','log10','logb','next_plus','next_minus'): t((prec,s,n), getattr(d,n))
    for a in ['2','0.5','10','-2','0','1','1.0','inf','-inf','4','1E+20','0.3','-0','9.99','1.0000001']:
        for b in ['0.5','-0.5','2.5','3','-3','inf','-inf','0','1E+10','100.5','1E-20','-7','0.1']:
            getcontext().clear_flags()
            t((prec,a,b), lambda: Decimal(a)**Decimal(b)); 
getcontext().prec=9
for a,b in [('10','3'),('10','6'),('-10','4'),('1','7'),('0','2'),('123456789','2'),('1','-2'),('110','11'),('nan','2'),('inf','2'),('2','inf'),('1.50','1.5'),('1.5','1.50'),('-1','1')]:
    for n in ('remainder_near','compare_signal','compare_total','compare_total_mag','max_mag','min_mag','rotate','shift','logical_and','logical_or','logical_xor','next_toward'):
        t((a,b,n), lambda: getattr(Decimal(a),n)(Decimal(b)))
t(1, Decimal('1101').logical_invert)
for i in range(60):
    x=Decimal(r.random()*10**r.randint(-5,5)); y=Decimal(r.random()*10**r.randint(-2,2))
    getcontext().prec=r.randint(3,40)
    for n in ('exp','ln','log10'): t((i,n), getattr(x,n))
    t((i,'pow'), lambda: x**y)
print(getcontext().flags[Inexact], Context(prec=5).ln(3), Context(prec=5).exp(1), Context(prec=7).power(2,Decimal('0.5')), Context(prec=5).log10(7))
getcontext().prec=10
for a,b in [('1E+999999','1'),('1','1E-999999'),('1E+50','-1'),('-1E+50','0E-9999'),('0E+9999','1'),('0','0E-999'),('9999999999','1E-30'),('1E+50','1E+45'),('1E+40','-1E+10'),('1','-1E-50')]:
    for rnd in (ROUND_UP, ROUND_HALF_EVEN, ROUND_DOWN, ROUND_05UP):
        getcontext().rounding=rnd; getcontext().clear_flags()
        t((a,b,rnd), lambda: Decimal(a)+Decimal(b)); print([f.__name__ for f,v in getcontext().flags.items() if v])
getcontext().prec=6000
print(len(str(Decimal(2).sqrt())))
