# SPDX-License-Identifier: Apache-2.0
"""Containers to inherit from, whose items are in an attribute."""

import sys as _sys

from . import abc as _abc
from . import _named


def _bare(value, wrapper):
    return value.data if isinstance(value, wrapper) else value


def _wrapped_comparisons(owner, wrapper):
    table = {
        '__lt__': lambda a, b: a < b,
        '__le__': lambda a, b: a <= b,
        '__eq__': lambda a, b: a == b,
        '__gt__': lambda a, b: a > b,
        '__ge__': lambda a, b: a >= b,
    }

    def comparison(name, decide):
        def compare(self, other):
            return decide(self.data, _bare(other, wrapper()))
        return _named(compare, owner, name)

    return [comparison(name, decide) for name, decide in table.items()]


def _twin(wrapper, data):
    twin = wrapper.__class__.__new__(wrapper.__class__)
    twin.__dict__.update(wrapper.__dict__)
    twin.data = data
    return twin


class UserDict(_abc.MutableMapping):
    """A dictionary to inherit from: its items are in the attribute data."""

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        for given in dict, kwargs or None:
            if given is not None:
                self.update(given)

    def __contains__(self, key):
        return key in self.data

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        fallback = getattr(type(self), '__missing__', None)
        if fallback is None:
            raise KeyError(key)
        return fallback(self, key)

    def get(self, key, default=None):
        """The value of a key, or the default."""
        if key not in self:
            return default
        return self[key]

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __repr__(self):
        return repr(self.data)

    def __or__(self, other):
        right = _bare(other, UserDict)
        return type(self)(self.data | right) if isinstance(right, dict) else NotImplemented

    def __ror__(self, other):
        left = _bare(other, UserDict)
        return type(self)(left | self.data) if isinstance(left, dict) else NotImplemented

    def __ior__(self, other):
        self.data |= _bare(other, UserDict)
        return self

    def __copy__(self):
        return _twin(self, self.data.copy())

    def copy(self):
        """A copy of the same class."""
        if type(self) is UserDict:
            return UserDict(self.data.copy())
        # A subclass may copy itself otherwise: it does so without items, which are then set through its __setitem__.
        from copy import copy
        items, self.data = self.data, {}
        try:
            twin = copy(self)
        finally:
            self.data = items
        twin.update(self)
        return twin

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """A dictionary that has the same value for all keys."""
        made = cls()
        made.update((key, value) for key in iterable)
        return made


class UserList(_abc.MutableSequence):
    """A list to inherit from: its items are in the attribute data."""

    def __init__(self, initlist=None):
        self.data = [] if initlist is None else list(_bare(initlist, UserList))

    __lt__, __le__, __eq__, __gt__, __ge__ = _wrapped_comparisons('UserList', lambda: UserList)

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        return item in self.data

    def __getitem__(self, i):
        found = self.data[i]
        return type(self)(found) if isinstance(i, slice) else found

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __repr__(self):
        return repr(self.data)

    def __add__(self, other):
        return type(self)(self.data + list(_bare(other, UserList)))

    def __radd__(self, other):
        return type(self)(list(_bare(other, UserList)) + self.data)

    def __iadd__(self, other):
        self.data += _bare(other, UserList)
        return self

    def __mul__(self, n):
        return type(self)(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def __copy__(self):
        return _twin(self, self.data[:])

    def copy(self):
        return type(self)(self)

    def insert(self, i, item):
        self.data.insert(i, item)

    def append(self, item):
        self.data.append(item)

    def extend(self, other):
        self.data.extend(_bare(other, UserList))

    def pop(self, i=-1):
        return self.data.pop(i)

    def remove(self, item):
        self.data.remove(item)

    def clear(self):
        self.data.clear()

    def reverse(self):
        self.data.reverse()

    def count(self, item):
        return self.data.count(item)

    def index(self, item, *args):
        return self.data.index(item, *args)

    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)


class UserString(_abc.Sequence):
    """A string to inherit from: its text is in the attribute data."""

    def __init__(self, seq):
        text = _bare(seq, UserString)
        self.data = text if isinstance(text, str) else str(text)

    __lt__, __le__, __eq__, __gt__, __ge__ = _wrapped_comparisons('UserString', lambda: UserString)

    def __hash__(self):
        return hash(self.data)

    def __str__(self):
        return str(self.data)

    def __repr__(self):
        return repr(self.data)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return type(self)(self.data[index])

    def __contains__(self, char):
        return _bare(char, UserString) in self.data

    def __getnewargs__(self):
        return self.data[:],

    def __add__(self, other):
        return type(self)(self.data + str(_bare(other, UserString)))

    def __radd__(self, other):
        return type(self)(str(other) + self.data)

    def __mul__(self, n):
        return type(self)(self.data * n)

    __rmul__ = __mul__

    def __mod__(self, args):
        return type(self)(self.data % args)

    def __rmod__(self, template):
        return type(self)(str(template) % self)

    def encode(self, encoding='utf-8', errors='strict'):
        choices = {'encoding': encoding, 'errors': errors}
        return self.data.encode(**{name: choice for name, choice in choices.items() if choice is not None})

    maketrans = str.maketrans


def _string_methods():
    """Give UserString the methods of str, with their parameters."""
    end = _sys.maxsize

    def converting(kind):
        return lambda name: lambda self: kind(self.data)

    def inquiring(name):
        return lambda self: getattr(self.data, name)()

    def searching(name):
        return lambda self, sub, start=0, end=end: getattr(self.data, name)(_bare(sub, UserString), start, end)

    def prefix_asking(name):
        return lambda self, prefix, start=0, end=end: getattr(self.data, name)(prefix, start, end)

    def suffix_asking(name):
        return lambda self, suffix, start=0, end=end: getattr(self.data, name)(suffix, start, end)

    def stripping(name):
        return lambda self, chars=None: getattr(self.data, name)(_bare(chars, UserString))

    def splitting(name):
        return lambda self, sep=None, maxsplit=-1: getattr(self.data, name)(sep, maxsplit)

    def parting(name):
        return lambda self, sep: getattr(self.data, name)(_bare(sep, UserString))

    def padding(name):
        return lambda self, width, *args: getattr(self.data, name)(width, *args)

    def passing(name):
        return lambda self, /, *args, **kwds: getattr(self.data, name)(*args, **kwds)

    def wrapping(make):
        def wrapped(name):
            method = make(name)
            return lambda self, /, *args, **kwds: type(self)(method(self, *args, **kwds))
        return wrapped

    for make, names in (
            (converting(int), '__int__'), (converting(float), '__float__'), (converting(complex), '__complex__'),
            (inquiring, 'isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace '
                        'istitle isupper'),
            (wrapping(inquiring), 'capitalize casefold lower swapcase title upper'),
            (searching, 'count find index rfind rindex'),
            (prefix_asking, 'startswith'), (suffix_asking, 'endswith'),
            (wrapping(stripping), 'strip lstrip rstrip'),
            (splitting, 'split rsplit'), (parting, 'partition rpartition'),
            (wrapping(padding), 'center ljust rjust zfill'),
            (passing, 'format')):
        for name in names.split():
            setattr(UserString, name, _named(make(name), 'UserString', name))

    def one(name, function):
        setattr(UserString, name, _named(function, 'UserString', name))

    one('expandtabs', lambda self, tabsize=8: type(self)(self.data.expandtabs(tabsize)))
    one('format_map', lambda self, mapping: self.data.format_map(mapping))
    one('join', lambda self, seq: self.data.join(seq))
    one('splitlines', lambda self, keepends=False: self.data.splitlines(keepends))
    one('translate', lambda self, *args: type(self)(self.data.translate(*args)))
    one('removeprefix', lambda self, prefix, /: type(self)(self.data.removeprefix(_bare(prefix, UserString))))
    one('removesuffix', lambda self, suffix, /: type(self)(self.data.removesuffix(_bare(suffix, UserString))))
    one('replace', lambda self, old, new, maxsplit=-1: type(self)(
        self.data.replace(_bare(old, UserString), _bare(new, UserString), maxsplit)))


_string_methods()
del _string_methods


for _made in UserDict, UserList, UserString:
    _made.__module__ = 'collections'
del _made
