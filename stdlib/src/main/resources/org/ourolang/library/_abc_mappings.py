# SPDX-License-Identifier: Apache-2.0
"""The abstract classes of mappings and their views."""

from abc import abstractmethod
from _collections_abc import Collection, Sized
from _abc_sets import Set
from _types import GenericAlias

__name__ = 'collections.abc'


class MappingView(Sized):
    """What keys(), items() and values() have in common: a window on a mapping."""

    __slots__ = '_mapping',
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, mapping):
        self._mapping = mapping

    def __repr__(self):
        return f'{self.__class__.__name__}({self._mapping!r})'

    def __len__(self):
        return len(self._mapping)


def _plain_set(cls, it):
    return set(it)


class KeysView(MappingView, Set):
    __slots__ = ()
    _from_iterable = classmethod(_plain_set)

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        yield from self._mapping


def _holds(mapping, key, expected):
    try:
        found = mapping[key]
    except KeyError:
        return False
    return found is expected or found == expected


class ItemsView(MappingView, Set):
    __slots__ = ()
    _from_iterable = classmethod(_plain_set)

    def __contains__(self, item):
        key, value = item
        return _holds(self._mapping, key, value)

    def __iter__(self):
        for key in self._mapping:
            yield key, self._mapping[key]


class ValuesView(MappingView, Collection):
    __slots__ = ()

    def __contains__(self, value):
        return any(_holds(self._mapping, key, value) for key in self._mapping)

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]


class Mapping(Collection):
    """A mapping that may not change: who has __getitem__, __iter__ and __len__ gets the rest."""

    __slots__ = ()
    __abc_tpflags__ = 64
    __reversed__ = None

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    def get(self, key, default=None):
        """The value of a key, or the default."""
        try:
            found = self[key]
        except KeyError:
            found = default
        return found

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        """The keys, as a set that follows the mapping."""
        return KeysView(self)

    def items(self):
        """The pairs of key and value, as a set that follows the mapping."""
        return ItemsView(self)

    def values(self):
        """The values, as a collection that follows the mapping."""
        return ValuesView(self)

    def __eq__(self, other):
        if isinstance(other, Mapping):
            return dict(self.items()) == dict(other.items())
        return NotImplemented


_REQUIRED = object()


class MutableMapping(Mapping):
    """A mapping that may change: who has __setitem__ and __delitem__ too gets the rest."""

    __slots__ = ()

    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    def pop(self, key, default=_REQUIRED):
        """Take a key out and answer its value, or the default; KeyError without one."""
        try:
            found = self[key]
        except KeyError:
            if default is not _REQUIRED:
                return default
            raise
        del self[key]
        return found

    def popitem(self):
        """Take out the first pair and answer it; KeyError if there is none."""
        for key in self:
            found = self[key]
            del self[key]
            return key, found
        raise KeyError

    def clear(self):
        """Take everything out."""
        while True:
            try:
                self.popitem()
            except KeyError:
                return

    def setdefault(self, key, default=None):
        """The value of a key; the default, which is put in, if it is missing."""
        try:
            found = self[key]
        except KeyError:
            found = self[key] = default
        return found

    def update(self, other=(), /, **kwds):
        """Put in what a mapping, pairs and keywords say."""
        if isinstance(other, Mapping):
            pairs = ((key, other[key]) for key in other)
        elif hasattr(other, 'keys'):
            pairs = ((key, other[key]) for key in other.keys())
        else:
            pairs = other
        for part in (pairs, kwds.items()):
            for key, value in part:
                self[key] = value


KeysView.register(type({}.keys()))
ItemsView.register(type({}.items()))
ValuesView.register(type({}.values()))
Mapping.register(type(type.__dict__))
MutableMapping.register(dict)
