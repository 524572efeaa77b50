# SPDX-License-Identifier: Apache-2.0
"""Tools that make functions from functions; the hot ones are Java's and come from `_functools`."""

from _functools import _lru_cache_wrapper, cmp_to_key, partial, reduce
from _types import GenericAlias

__all__ = '''update_wrapper wraps WRAPPER_ASSIGNMENTS WRAPPER_UPDATES total_ordering cache cmp_to_key lru_cache reduce
partial partialmethod singledispatch singledispatchmethod cached_property'''.split()

WRAPPER_UPDATES = '__dict__',
WRAPPER_ASSIGNMENTS = tuple(f'__{word}__' for word in 'module name qualname doc annotations type_params'.split())

_NOTHING = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Give wrapper the name, text and attributes of wrapped, and answer it."""
    for copied in assigned:
        if (found := getattr(wrapped, copied, _NOTHING)) is not _NOTHING:
            setattr(wrapper, copied, found)
    for table in updated:
        target = getattr(wrapper, table)
        target.update(getattr(wrapped, table, ()))
    setattr(wrapper, '__wrapped__', wrapped)
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """As a decorator: what it decorates comes to look like wrapped."""
    settings = {'wrapped': wrapped, 'assigned': assigned, 'updated': updated}
    return partial(update_wrapper, **settings)


# For each operation that a class may have, what the three others make of its answer: (negate it, then 'or' / 'and'
# with which equality; None: the answer stands alone).
_ORDERINGS = {
    '__lt__': {'__gt__': (True, 'and'), '__le__': (False, 'or'), '__ge__': (True, None)},
    '__le__': {'__ge__': (True, 'or'), '__lt__': (False, 'and'), '__gt__': (True, None)},
    '__gt__': {'__lt__': (True, 'and'), '__ge__': (False, 'or'), '__le__': (True, None)},
    '__ge__': {'__le__': (True, 'or'), '__gt__': (False, 'and'), '__lt__': (True, None)},
}


def _comparison(wanted, source, negate, joint):
    def compare(self, other):
        verdict = getattr(type(self), source)(self, other)
        if verdict is NotImplemented:
            return NotImplemented
        if negate:
            verdict = not verdict
        if joint == 'or':
            return verdict or self == other
        if joint == 'and':
            return verdict and self != other
        return verdict
    compare.__doc__ = getattr(int, wanted).__doc__
    compare.__name__ = compare.__qualname__ = wanted
    return compare


def total_ordering(cls):
    """Add the comparisons that the class lacks, made from the first one that it has."""
    own = {name for name in _ORDERINGS if getattr(cls, name, None) is not getattr(object, name, None)}
    source = next((name for name in _ORDERINGS if name in own), None)
    if source is None:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    for wanted, (negate, joint) in _ORDERINGS[source].items():
        if wanted in own:
            continue
        setattr(cls, wanted, _comparison(wanted, source, negate, joint))
    return cls


def __getattr__(name):
    if name != '_CacheInfo':
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    from collections import namedtuple
    globals()[name] = made = namedtuple('CacheInfo', 'hits misses maxsize currsize', module=__name__)
    return made


def _statistics(*counts):
    made = globals().get('_CacheInfo') or __getattr__('_CacheInfo')
    return made(*counts)


def lru_cache(maxsize=128, typed=False):
    """Remember the answers of the last maxsize different calls (None: of all)."""
    direct, limit = None, maxsize
    if isinstance(limit, int):
        limit = 0 if limit < 0 else limit
    elif limit is not None:
        if not (callable(limit) and isinstance(typed, bool)):
            raise TypeError('Expected first argument to be an integer, a callable, or None')
        direct, limit = limit, 128

    def remember(target):
        memory = _lru_cache_wrapper(target, limit, typed, _statistics)
        memory.cache_parameters = lambda: dict(maxsize=limit, typed=typed)
        return update_wrapper(memory, target)
    return remember if direct is None else remember(direct)


def cache(user_function, /):
    """Remember the answer of every different call."""
    return lru_cache(None)(user_function)


class partialmethod:
    """A method whose first arguments, or some keywords, are settled beforehand."""

    def __init__(self, func, /, *args, **keywords):
        if not (callable(func) or hasattr(func, '__get__')):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        inner = func if isinstance(func, partialmethod) else None
        self.func = inner.func if inner else func
        self.args = inner.args + args if inner else args
        self.keywords = inner.keywords | keywords if inner else keywords

    def __repr__(self):
        shown = [f'{self.func!r}', *map(repr, self.args), *('%s=%r' % pair for pair in self.keywords.items())]
        kind = self.__class__
        return kind.__module__ + '.' + kind.__qualname__ + '(' + ', '.join(shown) + ')'

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    def __get__(self, obj, cls=None):
        descriptor = self.func
        if hasattr(descriptor, '__get__') and not isinstance(descriptor, partial):
            bound = descriptor.__get__(obj, cls)
            if bound is not descriptor:
                settled = partial(bound, *self.args, **self.keywords)
                if hasattr(bound, '__self__'):
                    settled.__self__ = bound.__self__
                return settled
        return self._plain().__get__(obj, cls)

    def _plain(self):
        def _method(receiver, /, *late, **named):
            return self.func(receiver, *self.args, *late, **(self.keywords | named))
        _method.__partialmethod__ = self
        _method.__isabstractmethod__ = self.__isabstractmethod__
        return _method

    __class_getitem__ = classmethod(GenericAlias)


def _woven(strands):
    """One line that keeps the order of every strand."""
    line, strands = [], [list(strand) for strand in strands if strand]
    while strands:
        free = (strand[0] for strand in strands if not any(strand[0] in other[1:] for other in strands))
        chosen = next(free, None)
        if chosen is None:
            raise RuntimeError('Inconsistent hierarchy')
        line.append(chosen)
        strands = [rest for strand in strands if (rest := strand[strand[0] is chosen:])]
    return line


def _line(cls, claimed):
    """The MRO of a class, with the abstract classes that it only claims to be where it starts to claim them."""
    bases = cls.__bases__
    new = [each for each in claimed if issubclass(cls, each) and not any(issubclass(base, each) for base in bases)]
    inherited = [each for each in claimed if each not in new]
    abstract = [place for place, base in enumerate(bases, 1) if hasattr(base, '__abstractmethods__')]
    split = max(abstract, default=0)
    groups = bases[:split], new, bases[split:]
    return [cls] + _woven([_line(each, inherited) for group in groups for each in group] + list(groups))


def _claimed(cls, registry):
    """The registered classes that a class only claims to be; but for those that others of them inherit from."""
    real = cls.__mro__
    found = [each for each in registry if each not in real and _is_class(each) and issubclass(cls, each)]
    found = [each for each in found if not any(each is not other and each in other.__mro__ for other in found)]
    ordered = {}
    for each in found:
        families = [[entry for entry in sub.__mro__ if entry in found]
                    for sub in each.__subclasses__() if sub not in real and issubclass(cls, sub)]
        for family in sorted(families, key=len, reverse=True) or [[each]]:
            ordered.update(dict.fromkeys(family))
    return list(ordered)


def _choose(cls, registry):
    """The registered function of the nearest of cls's real and claimed bases."""
    line = _line(cls, _claimed(cls, registry))
    place = next((place for place, entry in enumerate(line) if entry in registry), None)
    if place is None:
        return None
    best, *behind = line[place:place + 2]
    for rival in behind:
        claimed = best not in cls.__mro__ and rival not in cls.__mro__
        if claimed and rival in registry and not issubclass(best, rival):
            raise RuntimeError(f'Ambiguous dispatch: {best} or {rival}')
    return registry[best]


def _parts(annotation):
    """The members of a union; None for anything else."""
    import types
    if isinstance(annotation, types.UnionType):
        return annotation.__args__
    if isinstance(annotation, type):
        return None
    import typing
    return typing.get_args(annotation) if typing.get_origin(annotation) is typing.Union else None


def _is_class(value):
    return isinstance(value, type) and not isinstance(value, GenericAlias)


def _classes(value):
    """The classes that value stands for; None if it stands for none."""
    if _is_class(value):
        return [value]
    members = _parts(value)
    return list(members) if members and all(isinstance(one, type) for one in members) else None


def _annotated_classes(function):
    """The classes that the first annotation of a function names."""
    described = getattr(function, '__func__', function)
    if not getattr(described, '__annotations__', None):
        raise TypeError(f'Invalid first argument to `register()`: {function!r}. Use either `@register(some_class)` '
                        'or plain `@register` on an annotated function.')
    import typing
    for parameter, hint in typing.get_type_hints(described).items():
        chosen = _classes(hint)
        if chosen is None:
            fault = 'is not a class.' if _parts(hint) is None else 'not all arguments are classes.'
            raise TypeError(f'Invalid annotation for {parameter!r}. {hint!r} {fault}')
        return chosen


def _first_class(args, name):
    if args:
        return args[0].__class__
    raise TypeError(name + ' requires at least 1 positional argument')


def singledispatch(func):
    """A function that chooses what to do by the class of its first argument."""
    import abc
    from types import MappingProxyType
    chosen, registry = {}, {object: func}
    title = getattr(func, '__name__', 'singledispatch function')
    seen = abc.get_cache_token()

    def dispatch(cls):
        """What is called for a first argument of this class."""
        nonlocal seen
        if seen != (now := abc.get_cache_token()):
            seen = now
            chosen.clear()
        if cls not in chosen:
            chosen[cls] = registry[cls] if cls in registry else _choose(cls, registry)
        return chosen[cls]

    def register(cls, func=None):
        """Say what is to be called for a class; as a decorator with or without naming the class."""
        targets = _classes(cls)
        if targets is not None and func is None:
            return partial(register, cls)
        if targets is None:
            if func is not None:
                raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
            targets, func = _annotated_classes(cls), cls
        registry.update(dict.fromkeys(targets, func))
        chosen.clear()
        return func

    def wrapper(*args, **named):
        return dispatch(_first_class(args, title))(*args, **named)

    for name, value in (('register', register), ('dispatch', dispatch), ('_clear_cache', chosen.clear),
                        ('registry', MappingProxyType(registry))):
        setattr(wrapper, name, value)
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    """The same for methods: the class of the first argument behind self decides."""

    def __init__(self, func):
        if not (callable(func) or hasattr(func, '__get__')):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.func, self.dispatcher = func, singledispatch(func)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    def register(self, cls, method=None):
        """Say what is to be called for a class."""
        return self.dispatcher.register(cls, method)

    def __get__(self, obj, cls=None):
        title = getattr(self.func, '__name__', 'singledispatchmethod method')

        def _method(*args, **named):
            target = self.dispatcher.dispatch(_first_class(args, title))
            return target.__get__(obj, cls)(*args, **named)
        _method.register = self.register
        _method.__isabstractmethod__ = self.__isabstractmethod__
        return update_wrapper(_method, self.func)

    @property
    def __doc__(self):
        return self.func.__doc__


class cached_property:
    """An attribute computed at its first use; the instance's __dict__ has it from then on."""

    def __init__(self, func):
        self.attrname, self.func = None, func
        self.__doc__, self.__module__ = func.__doc__, func.__module__

    def __set_name__(self, owner, name):
        known = self.attrname
        if known is not None and known != name:
            raise TypeError(f'Cannot assign the same cached_property to two different names ({known!r} and {name!r}).')
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        key, kind = self.attrname, type(instance).__name__
        if key is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        if not hasattr(instance, '__dict__'):
            raise TypeError(f"No '__dict__' attribute on {kind!r} instance to cache {key!r} property.") from None
        store = instance.__dict__
        if (kept := store.get(key, _NOTHING)) is not _NOTHING:
            return kept
        made = self.func(instance)
        try:
            store[key] = made
        except TypeError:
            raise TypeError(f"The '__dict__' attribute on {kind!r} instance does not support item assignment "
                            f'for caching {key!r} property.') from None
        return made

    __class_getitem__ = classmethod(GenericAlias)
