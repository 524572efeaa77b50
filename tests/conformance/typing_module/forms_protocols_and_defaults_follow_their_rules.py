from typing import *
import typing, collections
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(typing.Counter('abca'), typing.Deque([1]), typing.DefaultDict(int), typing.OrderedDict(a=1), typing.ChainMap({}))
t(lambda: List()); t(lambda: typing.Generator())
t(lambda: typing.Counter[str]('ab'))
t(lambda: type('X', (type(Final),), {})); t(lambda: type('X', (type(List[int]),), {}))
print(Literal[1, True], Literal[1, True] == Literal[1, 1], Literal[[], []].__args__, Literal[()], Literal[1], Literal[1,2]==Literal[2,1], Literal['a', Literal['b', 'c']])
print(ClassVar[Final[int]], Final[ClassVar[int]])
Ts = TypeVarTuple('Ts'); T = TypeVar('T'); D = TypeVar('D', default=str); P = ParamSpec('P', default=[int, str])
t(lambda: Annotated[Unpack[Ts], 1])
t(lambda: Generic[D, T]); t(lambda: Generic[Unpack[Ts], D])
class A(Generic[T, P]): pass
print(A[float].__args__, A[float, [bytes]].__args__)
class B(Generic[T, Unpack[TypeVarTuple('U', default=Unpack[Tuple[str, int]])]]): pass
print(B[float], B[float, bytes])
class C(Generic[T]): pass
print(C[*tuple[int]])
t(lambda: C[*tuple[int, str]])
@runtime_checkable
class HasX(Protocol):
    x: int
class S: __slots__ = ('x',)
class W:
    def __init__(self): self.x = 1
print(isinstance(S(), HasX), isinstance(W(), HasX), isinstance(object(), HasX))
t(lambda: issubclass(W, HasX))
class Plain(Protocol):
    def m(self): ...
t(lambda: isinstance(W(), Plain)); t(lambda: issubclass(W, Plain))
@runtime_checkable
class M(Protocol):
    def meth(self): ...
print(issubclass(type(lambda: 0), M), isinstance(3, M))
class Imp(HasX):
    def __init__(self): super().__init__(); self.x = 2
print(Imp().x, isinstance(Imp(), HasX))
t(lambda: M())
class Evil:
    def __get__(self, i, o): raise RuntimeError('no')
class EP(Protocol):
    e = Evil()
print(get_protocol_members(EP)); t(lambda: runtime_checkable(EP))
print(Union[Annotated[int, {}], str] == Union[str, Annotated[int, {}]], Union[Annotated[int, {}], str] == Union[str, Annotated[int, {1:1}]])
class N:
    def __set_name__(self, o, n): self.n = n
class NT(NamedTuple):
    a: object = N()
print(NT().a.n)
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    NamedTuple('X', a=int); NamedTuple('Y'); NamedTuple('Z', None); TypedDict('Q'); TypedDict('R', None)
for x in w: print(x.message)
Cal = Callable[P, T]
t(lambda: Cal[int, str]); t(lambda: Cal[[int], str]); t(lambda: Cal[..., str])
class Base(TypedDict, Generic[T]):
    a: T
class Sub(Base[int], total=False):
    b: int
class Sub2(Sub):
    c: int
print(Sub2.__bases__, Sub2.__required_keys__ == {'a','c'})
class Outer:
    class int: pass
    x: 'int'
    y: 'Inner'
    class Inner: pass
print(get_type_hints(Outer))
def f[T](x: 'T', y: 'list[T]') -> 'int': ...
print(get_type_hints(f))
print(type(NoDefault)() is NoDefault)
ns = {}
exec('from typing import TypeVar\nT = TypeVar("T")', ns); print(ns['T'].__module__)
