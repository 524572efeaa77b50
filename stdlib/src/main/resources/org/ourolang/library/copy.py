# SPDX-License-Identifier: Apache-2.0
"""What `copy` offers."""

import types
import weakref
from copyreg import dispatch_table

__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    pass


error = Error

_atoms = {type(None), int, float, bool, complex, str, tuple, bytes, frozenset, type, range, slice, property,
          type(Ellipsis), type(NotImplemented), types.FunctionType, types.BuiltinFunctionType, types.CodeType,
          weakref.ref, super}


def copy(x):
    cls = type(x)
    if cls in _atoms:
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    if issubclass(cls, type):
        return x
    copier = getattr(cls, '__copy__', None)
    if copier is not None:
        return copier(x)
    rv = _reduced(x, cls)
    if isinstance(rv, str):
        return x
    return _reconstruct(x, None, *rv)


def _reduced(x, cls):
    reductor = dispatch_table.get(cls)
    if reductor is not None:
        return reductor(x)
    if cls.__reduce_ex__ is object.__reduce_ex__ and cls.__reduce__ is object.__reduce__:
        return _object_reduction(x, cls)
    reductor = getattr(x, '__reduce_ex__', None)
    if reductor is not None:
        if cls.__reduce_ex__ is object.__reduce_ex__:
            return x.__reduce__()
        return reductor(4)
    reductor = getattr(x, '__reduce__', None)
    if reductor:
        return reductor()
    raise Error('un(shallow)copyable object of type %s' % cls)


_uncopyable = {types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType, types.ModuleType,
               types.FrameType, types.TracebackType, type(iter(())), type(map(None, ())), type({}.keys())}


def _object_reduction(x, cls):
    """How an ordinary object is made again: __new__ with its arguments, then its state and items."""
    if cls in _uncopyable or hasattr(cls, '__next__') and cls.__module__ in ('builtins', 'itertools'):
        raise TypeError(f'cannot pickle {cls.__name__!r} object')
    if isinstance(x, (set, frozenset, bytearray)):
        return cls, (list(x),), _state(x, cls), None, None
    kwargs = {}
    if hasattr(cls, '__getnewargs_ex__'):
        args, kwargs = x.__getnewargs_ex__()
    elif hasattr(cls, '__getnewargs__'):
        args = x.__getnewargs__()
    else:
        args = next(((base(x),) for base in (int, float, complex, str, bytes, tuple, frozenset) if isinstance(x, base)),
                    ())
    own = next((base.__dict__['__getstate__'] for base in cls.__mro__[:-1] if '__getstate__' in base.__dict__), None)
    state = x.__getstate__() if own is not None else _state(x, cls)
    items = iter(x) if isinstance(x, list) else None
    pairs = iter(x.items()) if isinstance(x, dict) else None
    return (lambda *rest: cls.__new__(cls, *rest, **kwargs)), args, state, items, pairs


def _state(x, cls):
    values = getattr(x, '__dict__', None) or None
    slots = {}
    for base in cls.__mro__:
        names = base.__dict__.get('__slots__', ())
        for name in (names,) if isinstance(names, str) else names:
            if name in ('__dict__', '__weakref__'):
                continue
            if name.startswith('__') and not name.endswith('__') and base.__name__.strip('_'):
                name = f'_{base.__name__.lstrip("_")}{name}'
            if hasattr(x, name):
                slots[name] = getattr(x, name)
    return (values, slots) if slots else values


def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    if cls in _deep_atoms:
        return x
    if memo is None:
        memo = {}
    key = id(x)
    y = memo.get(key, _nil)
    if y is not _nil:
        return y
    copier = _deep.get(cls)
    if copier is not None:
        y = copier(x, memo)
    elif issubclass(cls, type):
        y = x
    else:
        copier = getattr(x, '__deepcopy__', None)
        if copier is not None:
            y = copier(memo)
        else:
            rv = _reduced(x, cls)
            y = x if isinstance(rv, str) else _reconstruct(x, memo, *rv)
    if y is not x:
        memo[key] = y
        memo.setdefault(id(memo), [memo]).append(x)
    return y


_deep_atoms = (_atoms | set()) - {tuple, frozenset, slice}


def _deep_list(x, memo):
    y = []
    memo[id(x)] = y
    for item in x:
        y.append(deepcopy(item, memo))
    return y


def _deep_tuple(x, memo):
    y = [deepcopy(item, memo) for item in x]
    if id(x) in memo:
        return memo[id(x)]
    for a, b in zip(x, y):
        if a is not b:
            return tuple(y)
    return x


def _deep_dict(x, memo):
    y = {}
    memo[id(x)] = y
    for key, value in x.items():
        y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y


def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_deep = {list: _deep_list, tuple: _deep_tuple, dict: _deep_dict, types.MethodType: _deep_method}


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None, setter=None):
    deep = memo is not None
    if deep and args:
        args = (deepcopy(arg, memo) for arg in args)
    y = func(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if setter is not None:
            setter(y, state)
        elif hasattr(y, '__setstate__'):
            y.__setstate__(state)
        else:
            slotstate = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slotstate = state
            if state is not None:
                y.__dict__.update(state)
            if slotstate is not None:
                for key, value in slotstate.items():
                    setattr(y, key, value)
    if listiter is not None:
        for item in listiter:
            y.append(deepcopy(item, memo) if deep else item)
    if dictiter is not None:
        for key, value in dictiter:
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            y[key] = value
    return y


def replace(obj, /, **changes):
    cls = obj.__class__
    func = getattr(cls, '__replace__', None)
    if func is None:
        raise TypeError(f'replace() does not support {cls.__name__} objects')
    return func(obj, **changes)
