# SPDX-License-Identifier: Apache-2.0
"""What the forms for annotations, and what subscribing them makes, have in common: checks, texts, unions."""

import sys

from _types import GenericAlias
from _typing import ParamSpec
from functools import lru_cache

_NONE = type(None)


def _is_param_expr(value):
    """Whether a value stands for a whole list of parameters."""
    return value is ... or isinstance(value, (tuple, list, ParamSpec, _aliases._ConcatenateGenericAlias))


def _type_convert(value, module=None, *, allow_special_forms=False):
    """None stands for its class, and a str for what it names."""
    if isinstance(value, str):
        return _forms.ForwardRef(value, module=module, is_class=allow_special_forms)
    return _NONE if value is None else value


def _type_check(value, msg, is_argument=True, module=None, *, allow_special_forms=False):
    """The type that a value stands for; TypeError if it can stand for none."""
    value = _type_convert(value, module, allow_special_forms=allow_special_forms)
    if type(value) is tuple:
        raise TypeError(f'{msg} Got {value!r:.100}.')
    origin = value.__origin__ if isinstance(value, _aliases._GenericAlias) else None
    qualified = not allow_special_forms and origin in (_forms.ClassVar, _forms.Final)
    if origin is not None and (_is_generic_base(origin)
                               or qualified and not (origin is _forms.Final and not is_argument)):
        raise TypeError(f'{value} is not valid as type argument')
    if isinstance(value, _forms._SpecialForm) and not value._stands_alone and not (
            allow_special_forms and value in (_forms.ClassVar, _forms.Final)) or _is_generic_base(value):
        raise TypeError(f'Plain {value} is not valid as type argument')
    return value


def _is_protocol_base(value):
    return value is getattr(sys.modules.get('_typing_protocols'), 'Protocol', _is_protocol_base)


def _is_generic_base(value):
    return value is _generic.Generic or _is_protocol_base(value)


def _type_repr(value):
    """How a type is shown within another."""
    if isinstance(value, tuple):
        return f'[{", ".join(map(_type_repr, value))}]'
    if value is ...:
        return '...'
    if isinstance(value, type) and not isinstance(value, GenericAlias):
        return value.__qualname__ if value.__module__ == 'builtins' else f'{value.__module__}.{value.__qualname__}'
    return value.__name__ if isinstance(value, type(_type_repr)) else repr(value)


def _as_tuple(value):
    return value if isinstance(value, tuple) else (value,)


def _distinct(values):
    """Each value once; equality decides, for they need not be hashable."""
    kept = []
    for value in values:
        if value not in kept:
            kept.append(value)
    return kept


def _remembered(function):
    """Remembers the answers to hashable questions, so that equal subscriptions are the same object."""
    known = lru_cache(typed=True)(function)

    def ask(*question):
        try:
            return known(*question)
        except TypeError:
            return function(*question)
    return ask


def _refuse_subclass(cls):
    if not cls.__module__.startswith('_typing_'):
        raise TypeError('Cannot subclass special typing classes')


def _unpacked(values):
    """The values, with those of unpacked tuples of known length one by one."""
    flat = []
    for value in values:
        inner = getattr(value, '__typing_unpacked_tuple_args__', None)
        if inner is None or inner and inner[-1] is ...:
            flat.append(value)
        else:
            flat.extend(inner)
    return tuple(flat)


class _Unionable:
    __slots__ = ()

    def __or__(self, other):
        return _forms.Union[self, other]

    def __ror__(self, other):
        return _forms.Union[other, self]


# Those need what is above, and are needed by it only when it is called.
import _typing_aliases as _aliases
import _typing_forms as _forms
import _typing_generic as _generic
