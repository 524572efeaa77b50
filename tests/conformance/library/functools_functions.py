import functools
@functools.lru_cache(maxsize=2)
def f(x): print("compute", x); return x * 2
print(f(1), f(1), f(2), f(3), f(1), f.cache_info())
f.cache_clear(); print(f.cache_info(), f.__wrapped__(5))
@functools.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), functools.reduce(lambda a, b: a * b, [1, 2, 3, 4]), functools.reduce(max, [], 0))
p = functools.partial(int, base=2)
print(p("101"), p.func, p.keywords, p.args, functools.partial(print, 1, sep="-")(2), functools.partial(pow, 2)(5))
@functools.wraps(fib)
def w(): pass
print(w.__name__, functools.cmp_to_key(lambda a, b: b - a)(1) < functools.cmp_to_key(lambda a, b: b - a)(0), sorted([1, 3, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
try: functools.reduce(max, [])
except TypeError as e: print(e)
