import random
from decimal import *
from datetime import *
random.seed(3)
def rd():
    k = random.random()
    if k < .05: return Decimal(random.choice(['NaN', '-Inf', 'Inf', '0', '-0', '0E-7', '0E+9']))
    return Decimal((random.randrange(2), tuple(random.randrange(10) for _ in range(random.randrange(1, 34))), random.randrange(-40, 40)))
c = getcontext(); c.traps = dict.fromkeys(c.traps, False)
for r in (ROUND_HALF_EVEN, ROUND_FLOOR, ROUND_UP, ROUND_05UP):
    c.rounding = r
    for p in (1, 5, 28):
        c.prec = p
        for _ in range(60):
            a, b = rd(), rd(); n = random.randrange(-50, 50)
            print(a + b, a - b, a * b, a / b, a + n, n - a, a // b if b else '', sep=' ')
for _ in range(300):
    t = timedelta(random.randrange(-5, 5), random.randrange(-10**5, 10**5), random.randrange(-10**7, 10**7), random.randrange(-99, 99), random.randrange(-99, 99), random.randrange(-99, 99), random.randrange(-9, 9))
    d = datetime(random.randrange(1000, 3000), random.randrange(1, 13), random.randrange(1, 28), random.randrange(24), random.randrange(60), random.randrange(60), random.randrange(10**6), fold=random.randrange(2))
    print(t, d + t, d - t, (d - t).fold, d - (d + t), repr(t), -t, t * 2)
class S(datetime): pass
print(repr(S(2020, 1, 1) + timedelta(1)), repr(timedelta(True)), repr(timedelta(1.5, 2)))
for f in (lambda: timedelta(10**10), lambda: datetime.max + timedelta(1), lambda: datetime.min - timedelta(microseconds=1), lambda: timedelta('x'), lambda: timedelta(days=2**70)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
