import decimal, itertools
from decimal import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
D = Decimal
for a, b, c in itertools.product(['0', '1', '-1', '2', '-3', '7', '10', '1E+3', '1.5', 'nan', 'inf', '-0'], ['0', '1', '2', '3', '-1', '1E+2', 'inf', '2.0'], ['1', '2', '-2', '7', '0', '1E+30', 'nan5', '-13']):
    print(a, b, c, end=' '); t(lambda: pow(D(a), D(b), D(c)))
t(lambda: pow(D(2), 3, 5))
c = getcontext(); c.traps[InvalidOperation] = False
for a, b, x in (('Inf', '0', 'sNaN456'), ('0', 'Inf', '1'), ('sNaN1', 'sNaN2', '3'), ('NaN1', '2', 'sNaN3'), ('1', '2', 'sNaN3'), ('Inf', '2', '-Inf'), ('2', '3', '4'), ('0', 'inf', 'nan7'), ('1', 'NaN2', 'NaN3')):
    print(a, b, x, D(a).fma(D(b), D(x)))

for v in ('0', '1', '1.5', '-0.00', '123456', '1E+5', '1e-9', '0E-8'):
    print([format(D(v), f) for f in ('#', '#.0f', '#.0e', '#g', '#.2g', '.0f', '.3e', '%', '#%', ',', '010', '#,.0f', '+.1f', 'z.0f')])
