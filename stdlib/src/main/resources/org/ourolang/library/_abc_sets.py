# SPDX-License-Identifier: Apache-2.0
"""The abstract classes of sets."""

from abc import abstractmethod
from _collections_abc import Collection, Iterable

__name__ = 'collections.abc'


def _as_set(owner, other):
    return other if isinstance(other, Set) else owner._from_iterable(other)


class Set(Collection):
    """A set that may not change: who has __contains__, __iter__ and __len__ gets the operators."""

    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        """Makes what the operators answer; for classes whose constructor takes something else."""
        return cls(it)

    def _hash(self):
        """A hash that agrees with frozenset's, for __hash__ of classes that never change."""
        return hash(frozenset(self))

    def isdisjoint(self, other):
        """Whether the two have no element in common."""
        return not any(map(self.__contains__, other))

    def __le__(self, other):
        if isinstance(other, Set):
            return len(self) <= len(other) and all(each in other for each in self)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, Set):
            return len(self) < len(other) and self.__le__(other)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, Set):
            return len(self) >= len(other) and all(each in self for each in other)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, Set):
            return len(self) > len(other) and self.__ge__(other)
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, Set):
            return len(self) == len(other) and self.__le__(other)
        return NotImplemented

    def __and__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(each for each in other if each in self)
        return NotImplemented

    def __or__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(each for part in (self, other) for each in part)
        return NotImplemented

    def __sub__(self, other):
        if isinstance(other, Iterable):
            taken = _as_set(self, other)
            return self._from_iterable(each for each in self if each not in taken)
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(each for each in _as_set(self, other) if each not in self)
        return NotImplemented

    def __xor__(self, other):
        if isinstance(other, Iterable):
            other = _as_set(self, other)
            return (self - other) | (other - self)
        return NotImplemented

    __rand__, __ror__, __rxor__ = __and__, __or__, __xor__


class MutableSet(Set):
    """A set that may change: who has add() and discard() too gets the rest."""

    __slots__ = ()

    @abstractmethod
    def add(self, value):
        """Put an element in."""
        raise NotImplementedError

    @abstractmethod
    def discard(self, value):
        """Take an element out, if it is there."""
        raise NotImplementedError

    def remove(self, value):
        """Take an element out; KeyError if it is not there."""
        if value in self:
            return self.discard(value)
        raise KeyError(value)

    def pop(self):
        """Take out some element and answer it; KeyError if there is none."""
        for chosen in self:
            self.discard(chosen)
            return chosen
        raise KeyError

    def clear(self):
        """Take everything out."""
        while True:
            try:
                self.pop()
            except KeyError:
                return

    def __ior__(self, it):
        for each in it:
            self.add(each)
        return self

    def __iand__(self, it):
        for each in self - it:
            self.discard(each)
        return self

    def __isub__(self, it):
        if it is self:
            self.clear()
            return self
        for each in it:
            self.discard(each)
        return self

    def __ixor__(self, it):
        if it is self:
            self.clear()
            return self
        for each in _as_set(self, it):
            (self.discard if each in self else self.add)(each)
        return self


Set.register(frozenset)
MutableSet.register(set)
