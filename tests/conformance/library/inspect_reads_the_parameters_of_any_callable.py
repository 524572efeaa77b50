import inspect
def f(a, /, b, *, c): pass
def g(*a, c): pass
def h(a, /, *, k): pass
S=inspect.signature
for l in [lambda: S(f).bind(), lambda: S(f).bind(1), lambda: S(f).bind(1,2), lambda: S(f).bind(1,2,3), lambda: S(f).bind(1,2,c=1,d=2), lambda: S(f).bind(b=1,c=2), lambda: S(f).bind(1, a=2, b=3, c=3), lambda: S(f).bind(1,2,b=3,c=1), lambda: S(g).bind(1), lambda: S(h).bind(), lambda: S(h).bind(k=1), lambda: S(h).bind(1), lambda: S(f).bind_partial(c=3), lambda: S(f).bind_partial(1,2,3), lambda: inspect.getfullargspec(f), lambda: inspect.formatargvalues(['a','b'],'c','d',{'a':1,'b':[2],'c':(3,),'d':{}}), lambda: inspect.indentsize('\t  x'), lambda: inspect.getargs(f.__code__), lambda: inspect.getargs((lambda *q, z, **w: 0).__code__)]:
    try: print(l())
    except Exception as e: print(type(e).__name__, e)
class C:
    def __init__(self, p): pass
class M(type):
    def __call__(cls, *a, zz=1): pass
class N(metaclass=M): pass
class W:
    def __new__(cls, q): pass
class E: pass
class Cl:
    def __call__(self, v): pass
    def m(self, w): pass
    @classmethod
    def cm(cls, a): pass
for o in (C, N, W, E, Cl(), Cl().m, Cl.m, Cl.cm, len, int, print):
    try: print(inspect.getfullargspec(o))
    except Exception as e: print(type(e).__name__, e)
