# SPDX-License-Identifier: Apache-2.0
"""Shallow and deep copies."""

import types
import weakref

from copyreg import dispatch_table

__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    """An object says nothing about how to copy it."""


error = Error

# Instances of these never change, or are meant to be shared.
_SHARED = frozenset((
    type(None), type(...), type(NotImplemented), bool, int, float, complex, str, bytes, range, property, type, super,
    types.FunctionType, types.BuiltinFunctionType, types.CodeType, weakref.ref))
_SHARED_BY_SHALLOW = _SHARED | {tuple, frozenset, slice}
_BY_METHOD = frozenset((list, dict, set))


def _recipe(x, kind):
    """What reducing an object answers: a name, or how to make it again."""
    by_hand = dispatch_table.get(kind)
    if by_hand is not None:
        return by_hand(x)
    if kind is bytearray:
        return bytearray, (bytes(x),)
    if hasattr(x, '__reduce_ex__'):
        return x.__reduce_ex__(4)
    if hasattr(x, '__reduce__'):
        return x.__reduce__()
    raise Error(f'un(shallow)copyable object of type {kind}')


def _unchanged(value):
    return value


def _rebuild(recipe, settle, enter):
    """Follows a recipe; settle() copies each part, enter() is told of the new object before it gets its parts."""
    make, arguments, state, items, pairs, restore = (*recipe, *[None] * (6 - len(recipe)))
    made = make(*[settle(argument) for argument in arguments])
    enter(made)
    if state is not None:
        _restore(made, settle(state), restore)
    for item in items or ():
        made.append(settle(item))
    for key, value in pairs or ():
        made[settle(key)] = settle(value)
    return made


def _restore(made, state, restore):
    if restore is not None:
        restore(made, state)
        return
    if hasattr(made, '__setstate__'):
        made.__setstate__(state)
        return
    attributes, slots = state if isinstance(state, tuple) and len(state) == 2 else (state, None)
    if attributes is not None:
        made.__dict__.update(attributes)
    for name in slots or ():
        setattr(made, name, slots[name])


def copy(x):
    """An object like x, with the same parts."""
    kind = type(x)
    if kind in _SHARED_BY_SHALLOW or issubclass(kind, type):
        return x
    if kind in _BY_METHOD:
        return x.copy()
    own = getattr(kind, '__copy__', None)
    if own is not None:
        return own(x)
    recipe = _recipe(x, kind)
    return x if isinstance(recipe, str) else _rebuild(recipe, _unchanged, _unchanged)


def _copied_list(x, memo):
    made = memo[id(x)] = []
    for item in x:
        made.append(deepcopy(item, memo))
    return made


def _copied_dict(x, memo):
    made = memo[id(x)] = {}
    for key in x:
        made[deepcopy(key, memo)] = deepcopy(x[key], memo)
    return made


def _copied_tuple(x, memo):
    parts = tuple([deepcopy(item, memo) for item in x])
    if id(x) in memo:
        return memo[id(x)]
    return parts if any(map(lambda new, old: new is not old, parts, x)) else x


def _copied_method(x, memo):
    return types.MethodType(x.__func__, deepcopy(x.__self__, memo))


def _copied_slice(x, memo):
    return slice(*[deepcopy(part, memo) for part in (x.start, x.stop, x.step)])


_DEEP = {list: _copied_list, dict: _copied_dict, tuple: _copied_tuple, types.MethodType: _copied_method,
         slice: _copied_slice}


def _copied_object(x, memo):
    kind = type(x)
    if issubclass(kind, type):
        return x
    own = getattr(x, '__deepcopy__', None)
    if own is not None:
        return own(memo)
    recipe = _recipe(x, kind)
    if isinstance(recipe, str):
        return x

    def enter(made):
        memo[id(x)] = made
    return _rebuild(recipe, lambda part: deepcopy(part, memo), enter)


def deepcopy(x, memo=None):
    """An object like x, with copies of its parts; memo knows by id what was copied already."""
    if type(x) in _SHARED:
        return x
    if memo is None:
        memo = {}
    elif id(x) in memo:
        return memo[id(x)]
    made = _DEEP.get(type(x), _copied_object)(x, memo)
    if made is not x:
        memo[id(x)] = made
        # The original has to live as long as its id is in use.
        memo.setdefault(id(memo), [memo]).append(x)
    return made


def replace(obj, /, **changes):
    """An object like obj with some fields changed, for classes that know how."""
    kind = obj.__class__
    if not hasattr(kind, '__replace__'):
        raise TypeError(f'replace() does not support {kind.__name__} objects')
    return kind.__replace__(obj, **changes)
