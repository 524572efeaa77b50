import traceback, decimal
from decimal import Decimal
EG = ExceptionGroup
def raiser(e):
    raise e
def made(f, *a):
    try: f(*a)
    except BaseException as e: return e
def bare(lines):
    return ''.join(lines).replace(__file__, 'FILE')
def show(e, **k):
    print(bare(traceback.TracebackException.from_exception(e, **k).format())); print('-----')
eg = EG('eg', [EG('eg1', [ValueError(i) for i in range(3)]), EG('eg2', [TypeError(i) for i in range(10)])])
show(eg, max_group_width=2); show(eg, max_group_width=0)
deep = ValueError('x')
for i in range(12): deep = EG(f'g{i}', [deep])
show(deep); show(deep, max_group_depth=2); show(EG('a', [deep, OSError(1)]), max_group_depth=1)
def inner(n):
    x = n
    try: raise ValueError(f'bad\n{n}')
    except ValueError as e:
        if n: raise KeyError(n) from e
        raise
def group():
    errs = [made(inner, 0), made(inner, 1)]
    y = 2
    raise EG('several', errs)
g = made(group)
g.add_note('noted\ntwice')
show(g); show(g, limit=1);
try:
    try: raise g
    except EG: raise RuntimeError('after')
except RuntimeError as e: r = e
show(r); print(bare(traceback.format_exception(r))); print(bare(traceback.format_exception(g, limit=1)), bare(traceback.format_exception(g, chain=False)))
T = traceback.TracebackException
a, b = made(inner, 1), made(inner, 1)
print(T.from_exception(a) == T.from_exception(b), T.from_exception(a) == T.from_exception(a, limit=10), T.from_exception(a) == T.from_exception(a, limit=1), T.from_exception(a) == 3)
print(list(T.from_exception(g).format_exception_only(show_group=True)))
c = decimal.getcontext()
c.clear_flags(); print(Decimal('0.25') == 0.25, c.flags[decimal.FloatOperation]); c.clear_flags(); print(Decimal(1) == 1, c.flags[decimal.FloatOperation])
print(float(Decimal('nan123')), float(Decimal('-nan2')))
for f, v in (('.6e', '0E-15'), ('.0e', '0'), ('.3E', '0E+5'), ('e', '0E-5'), ('.2g', '0.00'), ('.2%', '0')): print(format(Decimal(v), f))
