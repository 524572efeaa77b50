def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw
print(f(1, d=4), f(1, 20, 30, 40, 50, d=4, e=6, z=7), f(1, d=4, c=9), f(1, d=4, a=5, b=6))
def g(*, k): return k
def h(*args, **kw): return args, kw
print(g(k=1), h(1, *(2, 3), x=4, **{"y": 5}), h(*[], **{}))
