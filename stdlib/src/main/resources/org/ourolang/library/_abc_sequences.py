# SPDX-License-Identifier: Apache-2.0
"""The abstract classes of sequences."""

from abc import ABCMeta, abstractmethod
from _collections import deque
from _collections_abc import Collection, Reversible

__name__ = 'collections.abc'


class Sequence(Reversible, Collection):
    """A sequence that may not change: who has __getitem__ and __len__ gets the rest."""

    __slots__ = ()
    __abc_tpflags__ = 32

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        position = 0
        while True:
            try:
                found = self[position]
            except IndexError:
                return
            yield found
            position += 1

    def __reversed__(self):
        position = len(self)
        while position > 0:
            position -= 1
            yield self[position]

    def __contains__(self, value):
        return any(each is value or each == value for each in self)

    def count(self, value):
        """How many elements equal a value."""
        return sum([each is value or each == value for each in self])

    def index(self, value, start=0, stop=None):
        """Where a value first is, from start and before stop; ValueError if it is not there."""
        position = start
        if start is not None and start < 0:
            position = max(start + len(self), 0)
        if stop is not None and stop < 0:
            stop += len(self)
        while stop is None or position < stop:
            try:
                found = self[position]
            except IndexError:
                break
            if found is value or found == value:
                return position
            position += 1
        raise ValueError


class MutableSequence(Sequence):
    """A sequence that may change: who has __setitem__, __delitem__ and insert() too gets the rest."""

    __slots__ = ()

    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def insert(self, index, value):
        """Put an element before the one at an index."""
        raise IndexError

    def append(self, value):
        """Put an element at the end."""
        self.insert(len(self), value)

    def extend(self, values):
        """Put all of some elements at the end."""
        for each in list(values) if values is self else values:
            self.append(each)

    def __iadd__(self, values):
        self.extend(values)
        return self

    def pop(self, index=-1):
        """Take out the element at an index and answer it; IndexError if there is none."""
        found = self[index]
        del self[index]
        return found

    def remove(self, value):
        """Take out the first element that equals a value; ValueError if there is none."""
        del self[self.index(value)]

    def clear(self):
        """Take everything out."""
        while True:
            try:
                self.pop()
            except IndexError:
                return

    def reverse(self):
        """Turn the order round in place."""
        left, right = 0, len(self) - 1
        while left < right:
            self[left], self[right] = self[right], self[left]
            left, right = left + 1, right - 1


class _DeprecateByteStringMeta(ABCMeta):
    def __new__(cls, name, bases, namespace, **kwargs):
        if name != 'ByteString':
            cls._warn()
        return super().__new__(cls, name, bases, namespace, **kwargs)

    def __instancecheck__(cls, instance):
        cls._warn()
        return super().__instancecheck__(instance)

    def _warn(*about):
        import warnings
        warnings._deprecated('collections.abc.ByteString', remove=(3, 14))


class ByteString(Sequence, metaclass=_DeprecateByteStringMeta):
    """Bytes and bytearrays; on its way out."""

    __slots__ = ()


for _kind in (tuple, str, range, memoryview):
    Sequence.register(_kind)
for _kind in (bytes, bytearray):
    ByteString.register(_kind)
for _kind in (list, bytearray, deque):
    MutableSequence.register(_kind)
