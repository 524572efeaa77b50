# SPDX-License-Identifier: Apache-2.0
"""The abstract classes of things that can be sent values and thrown exceptions."""

from _abc import structural
from abc import abstractmethod
from _collections_abc import AsyncIterator, Awaitable, Iterator

__name__ = 'collections.abc'


def _thrown(kind, value, traceback):
    """The exception that the three arguments of throw() stand for."""
    if value is None and traceback is None:
        return kind
    made = kind() if value is None else value
    return made if traceback is None else made.with_traceback(traceback)


@structural('__await__', 'send', 'throw', 'close')
class Coroutine(Awaitable):
    __slots__ = ()

    @abstractmethod
    def send(self, value):
        """Go on with a value; answers what is yielded next."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Go on with an exception; answers what is yielded next."""
        raise _thrown(typ, val, tb)

    def close(self):
        """End by GeneratorExit."""
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            return
        raise RuntimeError('coroutine ignored GeneratorExit')


@structural('__iter__', '__next__', 'send', 'throw', 'close')
class Generator(Iterator):
    __slots__ = ()

    def __next__(self):
        """Go on with None."""
        return self.send(None)

    @abstractmethod
    def send(self, value):
        """Go on with a value; answers what is yielded next."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Go on with an exception; answers what is yielded next."""
        raise _thrown(typ, val, tb)

    def close(self):
        """End by GeneratorExit; answers what the generator returned."""
        try:
            self.throw(GeneratorExit)
        except GeneratorExit:
            return None
        except StopIteration as end:
            return end.value
        raise RuntimeError('generator ignored GeneratorExit')


@structural('__aiter__', '__anext__', 'asend', 'athrow', 'aclose')
class AsyncGenerator(AsyncIterator):
    __slots__ = ()

    async def __anext__(self):
        """Go on with None."""
        return await self.asend(None)

    @abstractmethod
    async def asend(self, value):
        """Go on with a value; answers what is yielded next."""
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        """Go on with an exception; answers what is yielded next."""
        raise _thrown(typ, val, tb)

    async def aclose(self):
        """End by GeneratorExit."""
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            return
        raise RuntimeError('asynchronous generator ignored GeneratorExit')
