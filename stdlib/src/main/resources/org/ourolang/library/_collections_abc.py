# SPDX-License-Identifier: Apache-2.0
"""What collections can be asked to be: the classes that are told by their methods alone.

The classes that bring methods along are in modules of their own, which are loaded when one of them is first used.
"""

from _abc import structural
from abc import ABCMeta, abstractmethod
from _types import GenericAlias

__name__ = 'collections.abc'

_ELSEWHERE = {
    '_abc_coroutines': 'Coroutine AsyncGenerator Generator',
    '_abc_sets': 'Set MutableSet',
    '_abc_mappings': 'Mapping MutableMapping MappingView KeysView ItemsView ValuesView',
    '_abc_sequences': 'Sequence MutableSequence ByteString _DeprecateByteStringMeta',
    '_abc_signatures': '_CallableGenericAlias _is_param_expr _type_repr',
}

__all__ = '''Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator Hashable Iterable Iterator Generator
Reversible Sized Container Callable Collection Set MutableSet Mapping MutableMapping MappingView KeysView ItemsView
ValuesView Sequence MutableSequence ByteString Buffer'''.split()


def __getattr__(name):
    for source, names in _ELSEWHERE.items():
        if name in names.split():
            found = globals()[name] = getattr(__import__(source), name)
            return found
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def __dir__():
    return sorted({*globals(), *__all__})


@structural('__hash__')
class Hashable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __hash__(self):
        return 0


@structural('__len__')
class Sized(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __len__(self):
        return 0


@structural('__contains__', generic=True)
class Container(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __contains__(self, x):
        return False


@structural('__iter__', generic=True)
class Iterable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __iter__(self):
        yield from ()


@structural('__iter__', '__next__')
class Iterator(Iterable):
    """What next() accepts."""

    __slots__ = ()

    @abstractmethod
    def __next__(self):
        """The next element; StopIteration behind the last."""
        raise StopIteration

    def __iter__(self):
        return self


@structural('__reversed__', '__iter__')
class Reversible(Iterable):
    __slots__ = ()

    @abstractmethod
    def __reversed__(self):
        yield from ()


@structural('__len__', '__iter__', '__contains__')
class Collection(Sized, Iterable, Container):
    __slots__ = ()


@structural('__buffer__')
class Buffer(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __buffer__(self, flags: int, /) -> memoryview:
        raise NotImplementedError


for _kind in (bytes, bytearray, memoryview):
    Buffer.register(_kind)


@structural('__call__')
class Callable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False

    @classmethod
    def __class_getitem__(cls, item):
        from _abc_signatures import _CallableGenericAlias
        return _CallableGenericAlias(cls, item)


@structural('__await__', generic=True)
class Awaitable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __await__(self):
        yield


@structural('__aiter__', generic=True)
class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()


@structural('__anext__', '__aiter__')
class AsyncIterator(AsyncIterable):
    """What anext() accepts."""

    __slots__ = ()

    @abstractmethod
    async def __anext__(self):
        """The next element; StopAsyncIteration behind the last."""
        raise StopAsyncIteration

    def __aiter__(self):
        return self
