# A builtin's __new__ in the body of a class is not what a call of the class runs, unless a script's is above it; and
# whatever __new__ and __init__ are, a place that calls the class often goes on to do what they say.
import collections
import dataclasses
import enum
import typing


def show(call):
    for _ in range(30):
        try:
            result = call()
        except Exception as error:
            result = type(error).__name__, str(error)
    print(result)


class X:
    __new__ = BaseException.__new__
show(lambda: type(X()))
class Y(list):
    __new__ = BaseException.__new__
show(lambda: Y())
class Z(Exception):
    __new__ = object.__new__
show(lambda: Z(1))
class W:
    __new__ = dict.__new__
show(lambda: type(W()))
class V(dict):
    __init__ = list.__init__
show(lambda: V())
class U(OSError):
    __new__ = BaseException.__new__
show(lambda: U(1, 2))
class T(type):
    pass
show(lambda: type(T("A", (), {})))
show(lambda: T(1))
show(lambda: T(1,2))
show(lambda: type(type.__call__(X)))
show(lambda: type.__call__(list, "ab"))
class S(dict):
    __init__ = dict.update
show(lambda: S(a=1))
show(lambda: S([(1,2)]))
class R(list):
    __init__ = list.append
show(lambda: R(3))
show(lambda: R())
class Q(list):
    __init__ = list.pop
show(lambda: Q(3))
class P(list):
    __init__ = list.__len__
show(lambda: P())
class N:
    __init__ = None
show(lambda: N())
class N2:
    __new__ = None
show(lambda: N2())
class N3:
    __init__ = staticmethod(lambda *a: print("st", a) if False else None)
show(lambda: type(N3(1)))
class N4:
    __init__ = classmethod(lambda cls, *a: None)
show(lambda: type(N4(1)))
class N5:
    __init__ = property(lambda self: (lambda *a: None))
show(lambda: type(N5(1)))
class N6:
    __new__ = classmethod(lambda cls, *a: object.__new__(cls))
show(lambda: type(N6(1)))
class N7:
    __new__ = lambda *a: 5
show(lambda: N7(1))
class N8(int):
    __init__ = lambda self, *a: None
show(lambda: N8(1, 2))
show(lambda: N8("a"))
class En(enum.Enum):
    A = 1
show(lambda: En(1))
show(lambda: En(2))
class En2(int, enum.Enum):
    A = 1
    def __new__(cls, v):
        o = int.__new__(cls, v); o._value_ = v; return o
show(lambda: En2(1))
NT = collections.namedtuple("NT", "a b", defaults=[2])
show(lambda: NT(1))
show(lambda: NT(a=1, b=3))
show(lambda: NT())
class NTS(NT):
    def __new__(cls, a): return super().__new__(cls, a, a)
show(lambda: NTS(4))
@dataclasses.dataclass(frozen=True, slots=True)
class D:
    a: int
    b: int = 3
show(lambda: D(1)); show(lambda: D(b=2, a=1)); show(lambda: D())
class Pr(typing.Protocol):
    pass
show(lambda: Pr())
class G(typing.Generic[typing.TypeVar("T")]):
    def __init__(self, x): self.x = x
show(lambda: G(1).x); show(lambda: G[int](1).x)
class TD(typing.TypedDict):
    a: int
show(lambda: TD(a=1))
class Sup:
    def __new__(cls, *args): return super(Sup, cls).__new__(cls)
class Sup2(Sup):
    def __new__(cls, *args): return super().__new__(cls, *args)
show(lambda: type(Sup2(1)))
class Sup3(Sup2, dict):
    def __new__(cls, *args): return super().__new__(cls, *args)
show(lambda: Sup3(1))
class Sup4(dict):
    def __new__(cls, *args): return super().__new__(cls, *args)
show(lambda: Sup4())
show(lambda: Sup4({1: 2}))
class Sup5(type):
    def __new__(m, name, bases, ns): return super().__new__(m, name, bases, ns)
show(lambda: Sup5("B", (), {}))
class Sup6:
    @classmethod
    def make(cls): return super().__new__(cls)
    def method(self): return super().__new__(type(self))
    @staticmethod
    def stat(): return super().__new__(Sup6)
    def gen(self): return [super().__new__(Sup6) for _ in range(1)]
show(lambda: type(Sup6.make())); show(lambda: type(Sup6().method())); show(lambda: Sup6.stat()); show(lambda: len(Sup6().gen()))
class Sup7(tuple):
    def __new__(cls, *a): 
        if not a: return super().__new__(cls)
        return super().__new__(cls, a)
show(lambda: Sup7(1,2)); show(lambda: Sup7())
class Sup8(float):
    def __new__(cls, *a, **k): return super().__new__(cls, *a, **k)
show(lambda: Sup8(1)); show(lambda: Sup8()); show(lambda: Sup8(x=1))
class Sup9(Exception):
    def __new__(cls, *a, **k):
        e = super().__new__(cls, *a, **k); e.k = k; return e
show(lambda: (Sup9(1).args, Sup9(2, x=1).k))
class SupA(Exception):
    def __new__(cls, *a, **k):
        e = super().__new__(cls, *a, **k); e.k = k; return e
    def __init__(self, *a, **k): pass
show(lambda: (SupA(1).args, SupA(2, x=1).k))
show(lambda: collections.deque.__new__(collections.deque, 3))
show(lambda: list.__new__(list, 3, x=3))
show(lambda: OSError.__new__(OSError, 2, "a"))


# A script's __new__ that was put there later is asked for ever after, even when it is gone.
class Later:
    pass


class Below(Later):
    pass


class Own(Later):
    def __init__(self, *values):
        self.values = values


show(lambda: Later(1))
show(lambda: Own(1).values)
Later.__new__ = lambda cls, *values: object.__new__(cls)
show(lambda: type(Later(1)))
show(lambda: type(Below(1)))
show(lambda: Own(1).values)
del Later.__new__
show(lambda: Later(1))
show(lambda: Below(1))
show(lambda: Own(1))
show(lambda: Own().values)
show(lambda: type(Later()))
show(lambda: object.__new__(Later, 1))
show(lambda: Later().__init__(1))
Later.__new__ = object.__new__
show(lambda: Later(1))
Later.__new__ = list.__new__
show(lambda: Later())


class Fresh:
    pass


Fresh.__new__ = list.__new__
show(lambda: type(Fresh()))
show(lambda: Fresh(1))
