# SPDX-License-Identifier: Apache-2.0
"""Type parameters: TypeVar, ParamSpec, TypeVarTuple and TypeAliasType."""

import sys

from _types import union

__name__ = 'typing'


class _NoDefaultType:
    __slots__ = ()

    def __repr__(self):
        return 'typing.NoDefault'

    def __reduce__(self):
        return 'NoDefault'


NoDefault = _NoDefaultType()


def _caller():
    try:
        return sys._getframemodulename(2)
    except (AttributeError, ValueError):
        return None


def _check(value, message):
    import typing
    return typing._type_check(value, message)


def _as_union(left, right):
    from typing import Union
    return Union[left, right]


class _Parameter:
    def _start(self, name, default, module):
        self.__name__ = name
        self.__default__ = default
        if module is not None:
            self.__module__ = module

    def has_default(self):
        return self.__default__ is not NoDefault

    def __or__(self, other):
        return _as_union(self, other)

    def __ror__(self, other):
        return _as_union(other, self)

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__name__


class _Variance(_Parameter):
    def _vary(self, bound, covariant, contravariant, infer_variance):
        if covariant and contravariant:
            raise ValueError('Bivariant types are not supported.')
        if infer_variance and (covariant or contravariant):
            raise ValueError('Variance cannot be specified with infer_variance.')
        self.__bound__ = None if bound is None else _check(bound, 'Bound must be a type.')
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = bool(infer_variance)

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        sign = '+' if self.__covariant__ else '-' if self.__contravariant__ else '~'
        return sign + self.__name__


class TypeVar(_Variance):
    """Type variable."""

    def __init__(self, name, *constraints, bound=None, default=NoDefault, covariant=False, contravariant=False,
                 infer_variance=False):
        self._start(name, default, _caller())
        self._vary(bound, covariant, contravariant, infer_variance)
        if constraints and bound is not None:
            raise TypeError('Constraints cannot be combined with bound=...')
        if len(constraints) == 1:
            raise TypeError('A single constraint is not allowed')
        self.__constraints__ = tuple(_check(t, 'TypeVar(name, constraint, ...): constraints must be types.')
                                     for t in constraints)

    def __typing_subst__(self, arg):
        import typing
        arg = typing._type_check(arg, 'Parameters to generic types must be types.')
        if isinstance(arg, typing._GenericAlias) and arg.__origin__ is typing.Unpack:
            raise TypeError(f'{arg} is not valid as type argument')
        return arg

    def __typing_prepare_subst__(self, alias, args):
        variables = alias.__parameters__
        if variables.index(self) < len(args):
            return args
        if self.has_default():
            return *args, self.__default__
        needed = len([each for each in variables if not each.has_default()])
        raise TypeError(f'Too few arguments for {alias}; actual {len(args)}, expected at least {needed}')


class ParamSpecArgs:
    """The args for a ParamSpec object."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f'{self.__origin__.__name__}.args'

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if isinstance(other, ParamSpecArgs) else NotImplemented

    def __hash__(self):
        return hash(self.__origin__)


class ParamSpecKwargs:
    """The kwargs for a ParamSpec object."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f'{self.__origin__.__name__}.kwargs'

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if isinstance(other, ParamSpecKwargs) else NotImplemented

    def __hash__(self):
        return hash(self.__origin__)


class ParamSpec(_Variance):
    """Parameter specification variable."""

    def __init__(self, name, *, bound=None, default=NoDefault, covariant=False, contravariant=False,
                 infer_variance=False):
        self._start(name, default, _caller())
        self._vary(bound, covariant, contravariant, infer_variance)

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    def __typing_subst__(self, arg):
        if isinstance(arg, (list, tuple)):
            return tuple(_check(a, 'Expected a type.') for a in arg)
        return arg

    def __typing_prepare_subst__(self, alias, args):
        params = alias.__parameters__
        index = params.index(self)
        if index >= len(args):
            raise TypeError(f'Too few arguments for {alias}')
        if len(params) == 1 and not isinstance(args[0], (list, tuple)) and len(args) > 0:
            import typing
            if not typing._is_param_expr(args[0]):
                args = (args,)
        if isinstance(args[index], list):
            args = (*args[:index], tuple(args[index]), *args[index + 1:])
        return args


class TypeVarTuple(_Parameter):
    """Type variable tuple."""

    def __init__(self, name, *, default=NoDefault):
        self._start(name, default, _caller())

    def __repr__(self):
        return self.__name__

    def __iter__(self):
        from typing import Unpack
        yield Unpack[self]

    def __typing_subst__(self, arg):
        raise TypeError('Substitution of bare TypeVarTuple is not supported')

    def __typing_prepare_subst__(self, alias, args):
        params = alias.__parameters__
        index = params.index(self)
        after = len(params) - index - 1
        if len(args) < len(params) - 1:
            raise TypeError(f'Too few arguments for {alias}; actual {len(args)}, expected at least {len(params) - 1}')
        end = len(args) - after
        return (*args[:index], tuple(args[index:end]), *args[end:])


class TypeAliasType:
    """Type alias."""

    def __init__(self, name, value, *, type_params=()):
        if not isinstance(type_params, tuple):
            raise TypeError('type_params must be a tuple')
        self.__name__ = name
        self._value = value
        self.__type_params__ = type_params
        self.__module__ = _caller()

    @property
    def __value__(self):
        return self._value

    @property
    def __parameters__(self):
        return self.__type_params__

    def __repr__(self):
        return self.__name__

    def __getitem__(self, parameters):
        if not self.__type_params__:
            raise TypeError('Only generic type aliases are subscriptable')
        from types import GenericAlias
        return GenericAlias(self, parameters)

    def __or__(self, other):
        return union(self, other)

    def __ror__(self, other):
        return union(other, self)

    def __getattr__(self, name):
        if name == '_value' and '_lazy_value' in self.__dict__:
            self._value = self._lazy_value()
            return self._value
        raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')


def _lazy_attribute(self, name):
    lazy = self.__dict__.get('_lazy' + name)
    if lazy is None:
        raise AttributeError(f"'typing.{type(self).__name__}' object has no attribute {name!r}")
    value = lazy()
    setattr(self, name, value)
    return value


for _kind in (TypeVar, ParamSpec, TypeVarTuple):
    _kind.__getattr__ = _lazy_attribute

_KINDS = {'TYPE_VARIABLE': TypeVar, 'PARAMETER_SPECIFICATION': ParamSpec, 'TYPE_VARIABLE_TUPLE': TypeVarTuple}


def _parameter(kind, name, bound, constrained, default):
    """What a type parameter of a function, class or alias stands for; bound and default are evaluated lazily."""
    made = _KINDS[kind](name) if kind == 'TYPE_VARIABLE_TUPLE' else _KINDS[kind](name, infer_variance=True)
    if bound is not None:
        attribute = '__constraints__' if constrained else '__bound__'
        delattr(made, attribute)
        made.__dict__['_lazy' + attribute] = bound
    if default is not None:
        delattr(made, '__default__')
        made.__dict__['_lazy__default__'] = default
    return made


def _alias(name, value, parameters):
    made = TypeAliasType(name, None, type_params=parameters)
    del made._value
    made._lazy_value = value
    return made


def _generic(parameters):
    from typing import Generic, Unpack
    return Generic[tuple(Unpack[p] if isinstance(p, TypeVarTuple) else p for p in parameters)]


def _finish(made, parameters):
    if not isinstance(made, TypeAliasType):
        made.__type_params__ = parameters
    return made
