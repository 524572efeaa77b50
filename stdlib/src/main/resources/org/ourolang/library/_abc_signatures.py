# SPDX-License-Identifier: Apache-2.0
"""What Callable[[...], ...] of collections.abc makes."""

from _types import GenericAlias

__name__ = 'collections.abc'


def _is_param_expr(obj):
    """Whether obj stands for a whole list of parameters."""
    if obj is ... or isinstance(obj, (tuple, list)):
        return True
    kind = type(obj)
    return kind.__module__ == 'typing' and kind.__name__ in ('ParamSpec', '_ConcatenateGenericAlias')


def _type_repr(obj):
    """How a type is shown within another: classes by name, the dots as dots."""
    if isinstance(obj, type) and not isinstance(obj, GenericAlias):
        place = '' if obj.__module__ == 'builtins' else f'{obj.__module__}.'
        return place + obj.__qualname__
    return '...' if obj is ... else getattr(obj, '__name__', '') if type(obj) is _FUNCTION else repr(obj)


_FUNCTION = type(_type_repr)


def _nested(args):
    *given, result = args
    if len(given) == 1 and _is_param_expr(given[0]):
        return given[0], result
    return given, result


class _CallableGenericAlias(GenericAlias):
    """A callable's parameters and result, kept flat: Callable[[int, str], bool] has the arguments int, str, bool."""

    __slots__ = ()

    def __new__(cls, origin, args):
        if not isinstance(args, tuple) or len(args) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        given, result = args
        if isinstance(given, (tuple, list)):
            flat = *given, result
        elif _is_param_expr(given):
            flat = args
        else:
            raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {given}')
        return super().__new__(cls, origin, flat)

    def __repr__(self):
        given, result = _nested(self.__args__)
        if given is ... or not isinstance(given, list):
            return super().__repr__()
        return f'collections.abc.Callable[[{", ".join(map(_type_repr, given))}], {_type_repr(result)}]'

    def __reduce__(self):
        return _CallableGenericAlias, (self.__origin__, _nested(self.__args__))

    def __getitem__(self, item):
        changed = super().__getitem__(item if isinstance(item, tuple) else (item,)).__args__
        head = changed[0]
        nested = changed if isinstance(head, (tuple, list)) else (list(changed[:-1]), changed[-1])
        return _CallableGenericAlias(self.__origin__, tuple(nested))
