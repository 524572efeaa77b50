def f(a, b=1, /, c=2, *args, d, **kw):
    x = y = 1
    return x
c = f.__code__
print(c.co_name, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_varnames, c.co_nlocals, c.co_firstlineno, c.co_qualname, c.co_freevars)
def outer():
    v = 1
    def inner(): return v
    return inner
print(outer().__code__.co_freevars, outer.__code__.co_cellvars, bool(c.co_flags & 4), bool(c.co_flags & 8))
