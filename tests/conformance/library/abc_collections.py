from collections.abc import Iterable, Iterator, Mapping, Sequence, Callable, Hashable, Sized, Awaitable, Coroutine, AsyncIterable, AsyncIterator, AsyncGenerator, Generator, Container, MutableSequence, Set
async def co(): pass
async def ag(): yield
def g(): yield
c = co()
print(isinstance([], Iterable), isinstance(iter([]), Iterator), isinstance({}, Mapping), isinstance("", Sequence), isinstance(len, Callable), isinstance([], Hashable), isinstance(c, Awaitable), isinstance(c, Coroutine), isinstance(ag(), AsyncIterator), isinstance(ag(), AsyncGenerator), isinstance(g(), Generator), isinstance(set(), Set), isinstance(5, Sized))
c.close()
class M(Mapping):
    def __init__(self, d): self.d = d
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M({"a": 1})
print(m.get("a"), m.get("b", 2), "a" in m, list(m.items()), m == {"a": 1}, list(m.keys()))
