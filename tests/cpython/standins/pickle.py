"""Takes objects apart and makes them again by the protocol of ``__reduce_ex__``; the bytes only name what is kept here.

Enough to ask of Ouro's objects what a pickler asks of them; there is no wire format.
"""
import copyreg
import sys
import types

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4

_kept = {}
_ATOMS = (type(None), bool, int, float, complex, str, bytes, type(...), type(NotImplemented))
_PLAIN = {list: list, tuple: tuple, set: set, frozenset: frozenset}


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


class _Shared:
    """A place in the kept tree that other places refer to."""
    def __init__(self):
        self.kind = self.parts = None


def _named(value, name):
    module = getattr(value, '__module__', None) or 'builtins'
    try:
        __import__(module)
        found = sys.modules[module]
        for part in name.split('.'):
            found = getattr(found, part)
    except (AttributeError, ImportError, KeyError):
        raise PicklingError(f"Can't pickle {value!r}: it's not found as {module}.{name}") from None
    if found is not value:
        raise PicklingError(f"Can't pickle {value!r}: it's not the same object as {module}.{name}")
    return value


def _take_apart(value, protocol, seen):
    if type(value) in _ATOMS:
        return value
    if id(value) in seen:
        return seen[id(value)][0]
    place = _Shared()
    seen[id(value)] = place, value
    kind = type(value)

    def inner(part):
        return _take_apart(part, protocol, seen)

    if kind in _PLAIN:
        place.kind, place.parts = kind, [inner(item) for item in value]
    elif kind is dict:
        place.kind, place.parts = dict, [(inner(key), inner(item)) for key, item in value.items()]
    elif isinstance(value, type) and value in (type(None), type(...), type(NotImplemented)):
        place.kind, place.parts = 'name', value
    elif isinstance(value, (type, types.FunctionType)) and kind not in copyreg.dispatch_table:
        place.kind, place.parts = 'name', _named(value, value.__qualname__)
    else:
        by_hand = copyreg.dispatch_table.get(kind)
        recipe = by_hand(value) if by_hand else value.__reduce_ex__(protocol)
        if isinstance(recipe, str):
            place.kind, place.parts = 'name', _named(value, recipe)
        else:
            function, arguments, state, items, pairs, restore = (*recipe, *[None] * (6 - len(recipe)))
            place.kind = 'recipe'
            place.parts = [inner(function), [inner(part) for part in arguments], None, None, None, None]
            place.parts[2:] = [
                inner(state), [inner(item) for item in items or ()],
                [(inner(key), inner(item)) for key, item in pairs or ()], inner(restore)]
    return place


def _restore(made, state, restore):
    if restore is not None:
        restore(made, state)
    elif hasattr(made, '__setstate__'):
        made.__setstate__(state)
    else:
        attributes, slots = state if isinstance(state, tuple) and len(state) == 2 else (state, None)
        if attributes:
            made.__dict__.update(attributes)
        for name in slots or ():
            setattr(made, name, slots[name])


def _make(place, seen):
    if not isinstance(place, _Shared):
        return place
    if place in seen:
        return seen[place]
    if place.kind == 'name':
        return place.parts

    def inner(part):
        return _make(part, seen)

    if place.kind is list:
        made = seen[place] = []
        made.extend(map(inner, place.parts))
    elif place.kind is dict:
        made = seen[place] = {}
        for key, item in place.parts:
            made[inner(key)] = inner(item)
    elif place.kind is set:
        made = seen[place] = set()
        made.update(map(inner, place.parts))
    elif place.kind == 'recipe':
        made = _follow(place, seen, inner)
    else:
        made = place.kind(map(inner, place.parts))
        made = seen.setdefault(place, made)
    return made


def _follow(place, seen, inner):
    function, arguments, state, items, pairs, restore = place.parts
    made = inner(function)(*map(inner, arguments))
    made = seen.setdefault(place, made)
    if items:
        made.extend(map(inner, items))
    for key, item in pairs:
        made[inner(key)] = inner(item)
    state = inner(state)
    if state is not None:
        _restore(made, state, inner(restore))
    return made


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    if protocol is None:
        protocol = DEFAULT_PROTOCOL
    if protocol < 0:
        protocol = HIGHEST_PROTOCOL
    tree = _take_apart(obj, protocol, {})
    name = b'kept %d' % len(_kept)
    _kept[name] = tree
    return name


def loads(data, /, **options):
    if bytes(data) not in _kept:
        raise NotImplementedError('pickle.loads of what was not dumped here is not supported by Ouro')
    return _make(_kept[bytes(data)], {})


def dump(obj, file, protocol=None, **options):
    file.write(dumps(obj, protocol))


def load(file, **options):
    return loads(file.read())


def __getattr__(name):
    if name.startswith('__'):
        raise AttributeError(name)

    def refuse(*args, **kwargs):
        raise NotImplementedError(f'pickle.{name} is not supported by Ouro')

    return refuse
