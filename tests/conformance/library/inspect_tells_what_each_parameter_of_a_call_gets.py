import inspect
def f(a, b, /, c, d=4, *args, e, g=7, **kw): pass
def g(x, y=[1]): pass
class C:
    def m(self, q): pass
    @classmethod
    def cm(cls, r, *s): pass
for call in (lambda: inspect.getcallargs(f, 1, 2, 3, e=5), lambda: inspect.getcallargs(f, 1, 2, 3, 4, 5, 6, e=5, z=9), lambda: inspect.getcallargs(f, 1), lambda: inspect.getcallargs(f, 1, 2, 3), lambda: inspect.getcallargs(g), lambda: inspect.getcallargs(g, 1, 2, 3), lambda: inspect.getcallargs(g, 1, z=3), lambda: inspect.getcallargs(g, 1, x=3), lambda: sorted(inspect.getcallargs(C().m, 3))[0], lambda: inspect.getcallargs(C.m, 1), lambda: sorted(inspect.getcallargs(C.cm, 1, 2)), lambda: inspect.getcallargs(lambda: 0, 1), lambda: inspect.getcallargs(lambda *, c: 0), lambda: inspect.getcallargs(3)):
    try: r = call(); print(sorted(r.items()) if isinstance(r, dict) else r)
    except Exception as e: print(type(e).__name__, e)
