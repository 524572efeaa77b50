# SPDX-License-Identifier: Apache-2.0
"""Named tuples and dictionaries whose fields have types."""

import sys
import types

from collections import namedtuple
from typing import (Annotated, ForwardRef, Generic, NotRequired, ReadOnly, Required, _GenericAlias, _type_check,
                    _type_convert, get_args, get_origin)

__name__ = 'typing'

_FIXED = frozenset('__new__ __init__ __slots__ __getnewargs__ _fields _field_defaults _field_types _make _replace '
                   '_asdict _source'.split())
_NOT_COPIED = frozenset('__module__ __name__ __annotations__ __dict__ __weakref__ __orig_bases__'.split())


def _record(name, annotations, defaults, module):
    hints = {field: _type_check(hint, f'field {field} annotation must be a type')
             for field, hint in annotations.items()}
    made = namedtuple(name, hints, defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = hints
    return made


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        if any(base is not _NamedTuple and base is not Generic for base in bases):
            raise TypeError('can only inherit from a NamedTuple type and Generic')
        annotations = ns.get('__annotations__', {})
        defaulted = []
        for field in annotations:
            if field in ns:
                defaulted.append(field)
            elif defaulted:
                several = 's' if len(defaulted) > 1 else ''
                raise TypeError(f'Non-default namedtuple field {field} cannot follow default field{several} '
                                f'{", ".join(defaulted)}')
        made = _record(typename, annotations, [ns[field] for field in defaulted], ns.get('__module__', 'builtins'))
        made.__bases__ = tuple([tuple if base is _NamedTuple else base for base in bases])
        if Generic in bases:
            made.__class_getitem__ = classmethod(Generic.__class_getitem__.__func__)
        for key, value in ns.items():
            if key in _FIXED:
                raise AttributeError(f'Cannot overwrite NamedTuple attribute {key}')
            if key not in _NOT_COPIED:
                if key not in made._fields:
                    setattr(made, key, value)
                _announce(made, key, value)
            elif key == '__orig_bases__':
                made.__orig_bases__ = value
        if Generic in bases:
            made.__init_subclass__()
        return made


def _announce(owner, key, value):
    hook = getattr(type(value), '__set_name__', None)
    if hook is None:
        return
    try:
        hook(value, owner, key)
    except BaseException as fault:
        fault.add_note(f'Error calling __set_name__ on {type(value).__name__!r} instance {key!r} '
                       f'in {owner.__name__!r}')
        raise


_NOT_GIVEN = object()


def NamedTuple(typename, fields=_NOT_GIVEN, /, **kwargs):
    """A named tuple whose fields have types; mostly used as a base."""
    if fields is _NOT_GIVEN or fields is None:
        import warnings
        if fields is None and kwargs:
            raise TypeError('Cannot pass `None` as the \'fields\' parameter and also specify fields using keyword '
                            'arguments')
        how = ('Creating NamedTuple classes using keyword arguments' if kwargs
               else "Passing `None` as the 'fields' parameter" if fields is None
               else "Failing to pass a value for the 'fields' parameter")
        rest = 'Use the class-based or functional syntax instead.' if kwargs else (
            f'To create a NamedTuple class with 0 fields using the functional syntax, pass an empty list, e.g. '
            f'`{typename} = NamedTuple({typename!r}, [])`.')
        message = '{name} is deprecated and will be disallowed in Python {remove}. ' + rest
        warnings._deprecated(how, message=message, remove=(3, 15))
        pairs = kwargs.items()
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    else:
        pairs = fields
    made = _record(typename, dict(pairs), (), sys._getframemodulename(1) or '__main__')
    made.__orig_bases__ = NamedTuple,
    return made


_NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


def _qualifiers(hint):
    """The qualifiers around the type of a key."""
    while (origin := get_origin(hint)) is not None:
        if origin is Annotated:
            hint = hint.__origin__
        elif origin in (Required, NotRequired, ReadOnly):
            yield origin
            hint, = get_args(hint)
        else:
            return


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
        made = type.__new__(cls, name, (*generic, dict), ns)
        made.__orig_bases__ = ns.get('__orig_bases__', bases)
        own = {key: _type_check(hint, 'TypedDict(\'Name\', {f0: t0, f1: t1, ...}); each t must be a type',
                                module=made.__module__, allow_special_forms=True)
               for key, hint in ns.get('__annotations__', {}).items()}
        keys = {'annotations': {}, 'required': set(), 'optional': set(), 'readonly': set(), 'mutable': set()}
        for base in bases:
            known = vars(base)
            keys['annotations'].update(known.get('__annotations__', {}))
            for kind in ('required', 'optional'):
                other = 'optional' if kind == 'required' else 'required'
                inherited = known.get(f'__{kind}_keys__', ())
                keys[kind] = keys[kind] | set(inherited)
                keys[other] = keys[other] - set(inherited)
            keys['readonly'] |= set(known.get('__readonly_keys__', ()))
            keys['mutable'] |= set(known.get('__mutable_keys__', ()))
        for key, hint in own.items():
            cls._sort_key(keys, key, set(_qualifiers(hint)), total, name)
        made.__annotations__ = {**keys['annotations'], **own}
        made.__total__ = total
        for kind in ('required', 'optional', 'readonly', 'mutable'):
            setattr(made, f'__{kind}_keys__', frozenset(keys[kind]))
        return made

    def _sort_key(keys, key, qualifiers, total, name):
        required = Required in qualifiers or total and NotRequired not in qualifiers
        keys['required' if required else 'optional'].add(key)
        keys['optional' if required else 'required'].discard(key)
        if ReadOnly in qualifiers:
            if key in keys['mutable']:
                raise TypeError(f'Cannot redefine mutable key {key!r} as read-only')
            keys['readonly'].add(key)
        else:
            keys['mutable'].add(key)
            keys['readonly'].discard(key)

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=_NOT_GIVEN, /, *, total=True):
    """A dictionary whose keys have types of their own; mostly used as a base."""
    if fields is _NOT_GIVEN or fields is None:
        import warnings
        how = "Failing to pass a value for the 'fields' parameter" if fields is _NOT_GIVEN else (
            "Passing `None` as the 'fields' parameter")
        message = ('{name} is deprecated and will be disallowed in Python {remove}. To create a TypedDict class with 0 '
                   'fields using the functional syntax, pass an empty dictionary, e.g. '
                   f'`{typename} = TypedDict({typename!r}, {{}})`.')
        warnings._deprecated(how, message=message, remove=(3, 15))
        fields = {}
    body = {'__annotations__': dict(fields)}
    module = sys._getframemodulename(1)
    if module is not None:
        body['__module__'] = module
    made = _TypedDictMeta(typename, (), body, total=total)
    made.__orig_bases__ = TypedDict,
    return made


_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """Whether a class was made by TypedDict."""
    return isinstance(tp, _TypedDictMeta) and tp is not _TypedDict
