# SPDX-License-Identifier: Apache-2.0
"""The base of generic classes, and what a subscribed type is made of."""

import _typing_aliases as _aliases
import _typing_forms as _forms
from _types import GenericAlias, UnionType, type_parameters
from _typing import ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeVar, TypeVarTuple
from _typing_base import _as_tuple, _distinct, _is_generic_base, _is_param_expr, _remembered, _type_convert, _unpacked


def _variables(cls, parameters):
    """The type variables of Generic[...] or Protocol[...] itself."""
    name = cls.__name__
    if not parameters:
        raise TypeError(f'Parameter list to {name}[...] cannot be empty')
    if not all(isinstance(each, (TypeVar, ParamSpec, _aliases._UnpackGenericAlias)) for each in parameters):
        raise TypeError(f'Parameters to {name}[...] must all be type variables or parameter specification variables.')
    if len(_distinct(parameters)) != len(parameters):
        raise TypeError(f'Parameters to {name}[...] must all be unique')
    _check_defaults(parameters)
    return parameters


def _check_defaults(parameters):
    """Those with a default come last, and none behind one that takes any number."""
    several, defaulted = False, False
    for each in type_parameters(parameters):
        if each.has_default():
            if several and isinstance(each, TypeVar):
                raise TypeError('Type parameter with a default follows TypeVarTuple')
            defaulted = True
        elif defaulted:
            raise TypeError(f'Type parameter {each!r} without a default follows type parameter with a default')
        several = several or isinstance(each, TypeVarTuple)


def _matched(cls, values):
    """The arguments that values give a generic class."""
    variables = cls.__parameters__
    if not variables:
        raise TypeError(f'{cls} is not a generic class')
    for variable in variables:
        values = variable.__typing_prepare_subst__(cls, values)
    if len(values) != len(variables):
        word = 'many' if len(values) > len(variables) else 'few'
        raise TypeError(f'Too {word} arguments for {cls}; actual {len(values)}, expected {len(variables)}')
    args = []
    for variable, value in zip(variables, values):
        args.extend(value if isinstance(variable, TypeVarTuple) else (value,))
    return tuple(args)


@_remembered
def _generic_item(cls, item):
    values = _unpacked([_type_convert(each) for each in _as_tuple(item)])
    if _is_generic_base(cls):
        return _aliases._GenericAlias(cls, _variables(cls, values))
    return _aliases._GenericAlias(cls, _matched(cls, values))


def _declared_variables(cls):
    """The type variables of a class: those of its one Generic[...] or Protocol[...], or all in its bases."""
    bases = cls.__orig_bases__
    found = type_parameters(bases)
    declared = [base for base in bases if isinstance(base, _aliases._GenericAlias)
                and _is_generic_base(base.__origin__)]
    if not declared:
        return found
    if len(declared) > 1:
        raise TypeError('Cannot inherit from Generic[...] multiple times.')
    listed = declared[0].__parameters__
    absent = [each for each in found if each not in listed]
    if absent:
        shown = f'{declared[0].__origin__.__name__}[{", ".join(map(str, listed))}]'
        raise TypeError(f'Some type variables ({", ".join(map(str, absent))}) are not listed in {shown}')
    return listed


class Generic:
    """The base of classes with type parameters."""

    __slots__ = ()
    _is_protocol = False

    @classmethod
    def __class_getitem__(cls, item):
        return _generic_item(cls, item)

    @classmethod
    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        written = '__orig_bases__' in vars(cls)
        if Generic in (cls.__orig_bases__ if written else cls.__bases__) and (
                written or not (cls.__name__ == 'Protocol' and cls.__module__ == 'typing'
                                or type(cls).__name__ == '_TypedDictMeta')):
            raise TypeError('Cannot inherit from plain Generic')
        cls.__parameters__ = _declared_variables(cls) if written else ()


def get_origin(tp):
    """What is subscribed in a type; None if nothing is."""
    if isinstance(tp, _aliases._AnnotatedAlias):
        return _forms.Annotated
    if isinstance(tp, (_aliases._BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if isinstance(tp, UnionType):
        return UnionType
    return Generic if tp is Generic else None


def get_args(tp):
    """The arguments in a type; parameters of callables as a list."""
    if isinstance(tp, _aliases._AnnotatedAlias):
        return tp.__origin__, *tp.__metadata__
    if not isinstance(tp, (_aliases._GenericAlias, GenericAlias, UnionType)):
        return ()
    args = tp.__args__
    of_callable = get_origin(tp) is _aliases.Callable.__origin__
    if of_callable and not (len(args) == 2 and _is_param_expr(args[0])):
        *given, result = args
        return given, result
    return args
