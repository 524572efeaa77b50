# SPDX-License-Identifier: Apache-2.0
"""The names for annotations that are no classes, such as Union, and types that are given by their text."""

import _typing_aliases as _aliases
from _types import UnionType
from _typing import NoDefault, ParamSpec
from _typing_base import _NONE, _as_tuple, _distinct, _refuse_subclass, _remembered, _type_check, _Unionable


class _SpecialForm(_Unionable):
    """A name such as Union; `take` says what subscribing it makes."""

    __slots__ = '_name', '_take', '_stands_alone', '__weakref__'

    def __init__(self, name, take=None, stands_alone=False):
        self._name = name
        self._take = take and _remembered(take)
        self._stands_alone = stands_alone

    def __init_subclass__(cls, **settings):
        _refuse_subclass(cls)

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__'):
            return self._name
        if name == '__module__':
            return 'typing'
        raise AttributeError(name)

    def __repr__(self):
        return f'typing.{self._name}'

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __getitem__(self, parameters):
        if self._take is None:
            raise TypeError(f'{self} is not subscriptable')
        if self is Literal and isinstance(parameters, tuple):
            # Each value is remembered with its type: 1 is not True here.
            return self._take(self, *parameters)
        return self._take(self, parameters)

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')


_SpecialForm.__module__ = 'typing'


def _take_one(form, parameters):
    return _aliases._GenericAlias(form, (_type_check(parameters, f'{form} accepts only single type.'),))


def _take_qualified(form, parameters):
    checked = _type_check(parameters, f'{form} accepts only single type.', allow_special_forms=True)
    return _aliases._GenericAlias(form, (checked,))


def _take_key(form, parameters):
    checked = _type_check(parameters, f'{form._name} accepts only a single type.', allow_special_forms=True)
    return _aliases._GenericAlias(form, (checked,))


def _take_union(form, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Union of no types.')
    parts = []
    for parameter in _as_tuple(parameters):
        part = _type_check(parameter, 'Union[arg, ...]: each arg must be a type.')
        parts.extend(part.__args__ if isinstance(part, (_aliases._UnionGenericAlias, UnionType)) else (part,))
    parts = _distinct(parts)
    if len(parts) == 1:
        return parts[0]
    name = 'Optional' if len(parts) == 2 and _NONE in parts else None
    return _aliases._UnionGenericAlias(form, tuple(parts), name=name)


def _take_optional(form, parameters):
    return Union[_type_check(parameters, f'{form} requires a single type.'), _NONE]


def _take_literal(form, *parameters):
    values = []
    for value in parameters:
        values.extend(value.__args__ if isinstance(value, _aliases._LiteralGenericAlias) else (value,))
    try:
        values = [value for value, kind in dict.fromkeys((value, type(value)) for value in values)]
    except TypeError:
        # What has no hash is kept as often as it is given.
        pass
    return _aliases._LiteralGenericAlias(form, tuple(values))


def _take_concatenation(form, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    *first, last = _as_tuple(parameters)
    if last is not ... and not isinstance(last, ParamSpec):
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
    first = [_type_check(each, 'Concatenate[arg, ...]: each arg must be a type.') for each in first]
    return _aliases._ConcatenateGenericAlias(form, (*first, last))


def _take_annotation(form, parameters):
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    origin = parameters[0]
    if getattr(origin, '__typing_is_unpacked_typevartuple__', False):
        raise TypeError('Annotated[...] should not be used with an unpacked TypeVarTuple')
    if not isinstance(origin, _aliases._UnpackGenericAlias):
        origin = _type_check(origin, 'Annotated[t, ...]: t must be a type.', allow_special_forms=True)
    return _aliases._AnnotatedAlias(origin, parameters[1:])


def _take_unpacking(form, parameters):
    return _aliases._UnpackGenericAlias(form, (_type_check(parameters, f'{form} accepts only single type.'),))


NoReturn, Never, Self, LiteralString, TypeAlias = [
    _SpecialForm(name, stands_alone=True) for name in ('NoReturn', 'Never', 'Self', 'LiteralString', 'TypeAlias')]
ClassVar, Final = [_SpecialForm(name, _take_qualified) for name in ('ClassVar', 'Final')]
TypeGuard, TypeIs = [_SpecialForm(name, _take_one) for name in ('TypeGuard', 'TypeIs')]
Required, NotRequired, ReadOnly = [_SpecialForm(name, _take_key) for name in ('Required', 'NotRequired', 'ReadOnly')]
Union = _SpecialForm('Union', _take_union)
Optional = _SpecialForm('Optional', _take_optional)
Literal = _SpecialForm('Literal', _take_literal)
Concatenate = _SpecialForm('Concatenate', _take_concatenation)
Annotated = _SpecialForm('Annotated', _take_annotation)
Unpack = _SpecialForm('Unpack', _take_unpacking)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)

    def __repr__(self):
        return 'typing.Any' if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Every type; as a base: a class about which nothing is known."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


class ForwardRef(_Unionable):
    """A type that is given by its text."""

    __slots__ = ('__forward_arg__', '__forward_code__', '__forward_evaluated__', '__forward_value__',
                 '__forward_is_argument__', '__forward_is_class__', '__forward_module__')

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        try:
            self.__forward_code__ = compile(f'({arg},)[0]' if arg.startswith('*') else arg, '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}') from None
        self.__forward_arg__, self.__forward_module__ = arg, module
        self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class
        self.__forward_evaluated__, self.__forward_value__ = False, None

    def _evaluate(self, globalns, localns, type_params=NoDefault, *, recursive_guard):
        from _typing_hints import evaluate
        return evaluate(self, globalns, localns, () if type_params is NoDefault else type_params, recursive_guard)

    def _identity(self):
        return self.__forward_arg__, self.__forward_module__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return (self.__forward_arg__, self.__forward_value__) == (other.__forward_arg__, other.__forward_value__)
        return self._identity() == other._identity()

    def __hash__(self):
        return hash(self._identity())

    def __repr__(self):
        place = '' if self.__forward_module__ is None else f', module={self.__forward_module__!r}'
        return f'ForwardRef({self.__forward_arg__!r}{place})'
