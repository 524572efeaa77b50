# SPDX-License-Identifier: Apache-2.0
"""Containers beyond the builtin ones."""

import sys as _sys
from _collections import OrderedDict, defaultdict, deque
from _collections import _count_elements as _tally, _tuplegetter as _column
from collections import abc as _abc
from keyword import iskeyword as _reserved

__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque',
           'namedtuple']


def _named(function, owner, name):
    function.__name__ = name
    function.__qualname__ = f'{owner}.{name}'
    return function


# --- named tuples


def _rename_unusable(names):
    taken = set()
    for position, name in enumerate(names):
        usable = name.isidentifier() and not _reserved(name) and name[0] != '_' and name not in taken
        yield name if usable else f'_{position}'
        taken.add(name)


def _require_identifier(name):
    if not name.isidentifier():
        raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
    if _reserved(name):
        raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')


def _field_tuple(title, names, rename):
    words = names.replace(',', ' ').split() if isinstance(names, str) else names
    words = [str(word) for word in words]
    if rename:
        words = list(_rename_unusable(words))
    for word in (title, *words):
        _require_identifier(word)
    for position, word in enumerate(words):
        if word[0] == '_' and not rename:
            raise ValueError(f'Field names cannot start with an underscore: {word!r}')
        if word in words[:position]:
            raise ValueError(f'Encountered duplicate field name: {word!r}')
    return tuple([_sys.intern(word) for word in words])


def _record_constructor(title, fields, defaults):
    # Compiled, so that binding, its errors and inspect.signature() are those of a function with these parameters.
    head = ', '.join(('_cls', *fields))
    items = ''.join([f'{field}, ' for field in fields])
    create = eval(f'lambda {head}: _create(_cls, ({items}))',
                  {'_create': tuple.__new__, '__builtins__': {}, '__name__': f'namedtuple_{title}'})
    create.__defaults__ = defaults
    create.__doc__ = f'Create new instance of {title}({", ".join(fields)})'
    return create


def _record_methods(fields):
    width = len(fields)

    def make(cls, iterable):
        """Take the fields from an iterable."""
        record = tuple.__new__(cls, iterable)
        if len(record) == width:
            return record
        raise TypeError(f'Expected {width} arguments, got {len(record)}')

    def replace(self, /, **kwds):
        """A copy in which the named fields have other values."""
        values = [kwds.pop(field, value) for field, value in zip(fields, self)]
        if kwds:
            raise TypeError(f'Got unexpected field names: {list(kwds)!r}')
        return self._make(values)

    def show(self):
        """Name and value of each field."""
        shown = [f'{field}={value!r}' for field, value in zip(fields, self)]
        return f'{type(self).__name__}({", ".join(shown)})'

    def as_dict(self):
        """The values by field name."""
        return {field: value for field, value in zip(self._fields, self)}

    def plain(self):
        """What a copy is made from."""
        return tuple(self)

    return {'_make': make, '_replace': replace, '__repr__': show, '_asdict': as_dict, '__getnewargs__': plain}


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """Make a subclass of tuple whose items are also attributes."""
    title = _sys.intern(str(typename))
    fields = _field_tuple(title, field_names, rename)
    optional = {}
    if defaults is not None:
        defaults = tuple(defaults)
        required = len(fields) - len(defaults)
        if required < 0:
            raise TypeError('Got more default values than field names')
        optional = dict(zip(fields[required:], defaults))
    if module is None and hasattr(_sys, '_getframemodulename'):
        module = _sys._getframemodulename(1) or '__main__'
    members = {'__new__': _record_constructor(title, fields, defaults), **_record_methods(fields)}
    for name, function in members.items():
        _named(function, title, name)
    members['_make'] = classmethod(members['_make'])
    members['__replace__'] = members['_replace']
    members.update(__doc__=f'{title}({", ".join(fields)})', __slots__=(), _fields=fields, __match_args__=fields,
                   _field_defaults=optional)
    for position, field in enumerate(fields):
        members[field] = _column(position, f'Alias for field number {position}')
    if module is not None:
        members['__module__'] = module
    return type(title, (tuple,), members)


# --- counters


def _relation(name, holds, strict=False):
    def relation(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        equal = True
        for element in (*self, *other):
            mine, theirs = self[element], other[element]
            if not holds(mine, theirs):
                return False
            equal = equal and mine == theirs
        return not (strict and equal)
    return _named(relation, 'Counter', name)


def _multiset_operators(symbol, combine):
    def operator(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive(Counter(), ((e, combine(self[e], other[e])) for e in dict.fromkeys((*self, *other))))

    def in_place(self, other):
        changes = ((element, other[element]) for element in self) if symbol == 'and' else other.items()
        for element, count in changes:
            self[element] = combine(self[element], count)
        for element, count in list(self.items()):
            if not count > 0:
                del self[element]
        return self

    return _named(operator, 'Counter', f'__{symbol}__'), _named(in_place, 'Counter', f'__i{symbol}__')


def _positive(counter, pairs):
    for element, count in pairs:
        if count > 0:
            counter[element] = count
    return counter


class Counter(dict):
    """How often each element occurs: a dictionary from elements to counts."""

    def __init__(self, iterable=None, /, **kwds):
        dict.__init__(self)
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def __delitem__(self, elem):
        if elem in self:
            dict.__delitem__(self, elem)

    def update(self, iterable=None, /, **kwds):
        """Count more elements, or add the counts of a mapping."""
        for source in (iterable, kwds):
            if source is None:
                continue
            if not isinstance(source, _abc.Mapping):
                _tally(self, source)
            elif not self:
                dict.update(self, source)
            else:
                for element in source:
                    self[element] = source[element] + self.get(element, 0)

    def subtract(self, iterable=None, /, **kwds):
        """As update(), but takes counts away; they may become negative."""
        for source in (iterable, kwds):
            if source is None:
                continue
            pairs = source.items() if isinstance(source, _abc.Mapping) else ((element, 1) for element in source)
            for element, count in pairs:
                self[element] = self.get(element, 0) - count

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def total(self):
        """The sum of the counts."""
        return sum(self.values())

    def most_common(self, n=None):
        """Elements and counts, the largest counts first; only the first n of them if n is given."""
        ranking = sorted(self.items(), key=lambda pair: pair[1], reverse=True)
        return ranking if n is None else ranking[:max(n, 0)]

    def elements(self):
        """Iterate over the elements, each as often as it was counted."""
        import itertools
        return itertools.chain.from_iterable(map(itertools.repeat, self.keys(), self.values()))

    def copy(self):
        """A counter of the same class with the same counts."""
        return type(self)(self)

    def __reduce__(self):
        return type(self), (dict(self),)

    def __repr__(self):
        name = type(self).__name__
        if len(self) == 0:
            return name + '()'
        try:
            shown = dict(self.most_common())
        except TypeError:
            shown = dict(self)
        return f'{name}({shown!r})'

    __eq__ = _relation('__eq__', lambda a, b: a == b)
    __le__ = _relation('__le__', lambda a, b: a <= b)
    __lt__ = _relation('__lt__', lambda a, b: a <= b, strict=True)
    __ge__ = _relation('__ge__', lambda a, b: a >= b)
    __gt__ = _relation('__gt__', lambda a, b: a >= b, strict=True)

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __add__, __iadd__ = _multiset_operators('add', lambda a, b: a + b)
    __sub__, __isub__ = _multiset_operators('sub', lambda a, b: a - b)
    __or__, __ior__ = _multiset_operators('or', lambda a, b: b if b > a else a)
    __and__, __iand__ = _multiset_operators('and', lambda a, b: b if b < a else a)

    def __pos__(self):
        """Only the positive counts."""
        return _positive(Counter(), self.items())

    def __neg__(self):
        """Only the negative counts, with the sign changed."""
        return _positive(Counter(), ((element, 0 - count) for element, count in self.items()))


# --- chained mappings

_being_shown = set()


class ChainMap(_abc.MutableMapping):
    """Several mappings seen as one: the first that has a key answers, and the first takes all changes."""

    def __init__(self, *maps):
        self.maps = [*maps] if maps else [{}]

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for candidate in self.maps:
            try:
                return candidate[key]
            except KeyError:
                continue
        return self.__missing__(key)

    def __contains__(self, key):
        for candidate in self.maps:
            if key in candidate:
                return True
        return False

    def get(self, key, default=None):
        """The value of a key, or the default."""
        if key not in self:
            return default
        return self[key]

    def _merged_keys(self):
        keys = {}
        for mapping in self.maps[::-1]:
            for key in mapping:
                keys[key] = None
        return keys

    def __iter__(self):
        return iter(self._merged_keys())

    def __len__(self):
        return len(self._merged_keys())

    def __bool__(self):
        return any([bool(mapping) for mapping in self.maps])

    def __repr__(self):
        mark = id(self)
        if mark in _being_shown:
            return '...'
        _being_shown.add(mark)
        try:
            shown = ', '.join([repr(mapping) for mapping in self.maps])
        finally:
            _being_shown.discard(mark)
        return f'{type(self).__name__}({shown})'

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        """A chain of one dictionary that has the same value for all keys."""
        return cls({key: value for key in iterable})

    def new_child(self, m=None, **kwargs):
        """A chain with one more mapping in front."""
        front = kwargs if m is None else m
        if m is not None and kwargs:
            front.update(kwargs)
        return type(self)(front, *self.maps)

    @property
    def parents(self):
        """The chain without its first mapping."""
        return type(self)(*self.maps[1:])

    def copy(self):
        """A chain with a copy of the first mapping; the others are shared."""
        first, *rest = self.maps
        return type(self)(first.copy(), *rest)

    __copy__ = copy

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        first = self.maps[0]
        try:
            del first[key]
        except KeyError:
            raise KeyError(f'Key not found in the first mapping: {key!r}')

    def pop(self, key, *args):
        """Take a key out of the first mapping."""
        first = self.maps[0]
        try:
            return first.pop(key, *args)
        except KeyError:
            raise KeyError(f'Key not found in the first mapping: {key!r}')

    def popitem(self):
        """Take some item out of the first mapping."""
        first = self.maps[0]
        try:
            return first.popitem()
        except KeyError:
            raise KeyError('No keys found in the first mapping.')

    def clear(self):
        """Empty the first mapping."""
        self.maps[0].clear()

    def __ior__(self, other):
        self.maps[0].update(other)
        return self

    def __or__(self, other):
        if isinstance(other, _abc.Mapping):
            merged = self.copy()
            merged |= other
            return merged
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, _abc.Mapping):
            return type(self)({**other, **{key: self[key] for key in self}})
        return NotImplemented


_WRAPPERS = 'UserDict', 'UserList', 'UserString'


def __getattr__(name):
    if name in _WRAPPERS:
        from . import _wrappers

        globals().update({each: getattr(_wrappers, each) for each in _WRAPPERS})
        return globals()[name]
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def __dir__():
    return sorted({*globals(), *__all__})
