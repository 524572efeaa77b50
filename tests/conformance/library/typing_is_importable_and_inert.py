from typing import Any, Optional, Union, List, Dict, Callable, TypeVar, Generic, NamedTuple, Protocol, TYPE_CHECKING, cast, Literal, Final, ClassVar, Awaitable, Coroutine, AsyncIterator, overload, Iterable
T = TypeVar("T")
class Box(Generic[T]):
    def __init__(self, x: T) -> None: self.x = x
class P(NamedTuple):
    x: int
    y: str = "d"
class Proto(Protocol):
    def m(self) -> int: ...
def f(a: Optional[int], b: Union[int, str] = 1, *c: Any, d: Callable[[int], str] | None = None) -> List[Dict[str, int]]: return []
print(Box(1).x, Box[int](2).x, P(1), P(1, "z").y, TYPE_CHECKING, cast(int, "s"), f(1), T, Optional[int], Union[int, str], List[int], Callable[[int], str], Literal["a", 1], Any)
