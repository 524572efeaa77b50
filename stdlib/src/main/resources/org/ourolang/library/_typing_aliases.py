# SPDX-License-Identifier: Apache-2.0
"""What subscribing a form for annotations makes, and the aliases of containers."""

import sys

import _typing_forms as _forms
import _typing_generic as _generic
from _types import GenericAlias, UnionType, substitute, type_parameters
from _typing import TypeVarTuple
from _typing_base import (
    _NONE, _as_tuple, _is_generic_base, _is_param_expr, _is_protocol_base, _refuse_subclass, _remembered, _type_check,
    _type_convert, _type_repr, _Unionable, _unpacked)


def _is_special(name):
    return name.startswith('__') and name.endswith('__')


class _BaseGenericAlias(_Unionable):
    """What stands in front of another class: attributes are the class's, but for special ones."""

    def __init__(self, origin, name=None, inst=True):
        self.__dict__.update(__origin__=origin, _name=name, _inst=inst)

    def __init_subclass__(cls, **settings):
        _refuse_subclass(cls)

    def __getattr__(self, name):
        own = self.__dict__
        if name in ('__name__', '__qualname__') and own.get('_name') is not None:
            return own['_name']
        if '__origin__' in own and not _is_special(name):
            return getattr(own['__origin__'], name)
        raise AttributeError(name)

    def __setattr__(self, name, value):
        if _is_special(name) or name in ('_name', '_inst', '_count', '_defaults'):
            super().__setattr__(name, value)
        else:
            setattr(self.__origin__, name, value)

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(
                f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:
            pass
        return made

    def __mro_entries__(self, bases):
        """The class itself, and Generic unless a later base brings it."""
        later = bases[bases.index(self) + 1:]
        generic = _generic.Generic
        brought = any(isinstance(base, _BaseGenericAlias) or isinstance(base, type) and issubclass(base, generic)
                      for base in later)
        own = () if self.__origin__ in bases else (self.__origin__,)
        return own if brought else (*own, generic)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __dir__(self):
        return list({*super().__dir__(), *[name for name in dir(self.__origin__) if not _is_special(name)]})


class _GenericAlias(_BaseGenericAlias):
    """A class or form with its arguments, such as Dict[str, int]."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, name, inst)
        args = _as_tuple(args)
        self.__dict__.update(__args__=args, __parameters__=type_parameters(args))
        if not name:
            self.__dict__['__module__'] = origin.__module__

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def _whole(self):
        return self.__origin__, self.__args__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self._whole() == other._whole()

    def __hash__(self):
        return hash(self._whole())

    def __getitem__(self, item):
        if _is_generic_base(self.__origin__):
            raise TypeError(f'Cannot subscript already-subscripted {self}')
        values = _unpacked([_type_convert(each) for each in _as_tuple(item)])
        flat = self._name == 'Callable' or getattr(self.__origin__, '__name__', None) == 'Callable'
        return self.copy_with(substitute(self, self.__args__, self.__parameters__, values, flat))

    def __mro_entries__(self, bases):
        origin = self.__origin__
        if isinstance(origin, _forms._SpecialForm):
            raise TypeError(f'Cannot subclass {self!r}')
        if self._name:
            return super().__mro_entries__(bases)
        if origin is _generic.Generic:
            later = bases[bases.index(self) + 1:]
            if any(map(_is_protocol_base, bases)) or any(
                    isinstance(base, _BaseGenericAlias) and base is not self for base in later):
                return ()
        return origin,

    def _shown_args(self):
        return ', '.join(map(_type_repr, self.__args__)) or '()'

    def __repr__(self):
        name = f'typing.{self._name}' if self._name else _type_repr(self.__origin__)
        return f'{name}[{self._shown_args()}]'

    def __reduce__(self):
        head = getattr(sys.modules['typing'], self._name) if self._name else self.__origin__
        args = self.__args__
        return _subscription(head, args[0] if len(args) == 1 and not isinstance(args[0], tuple) else args)

    def __iter__(self):
        yield _forms.Unpack[self]


def _subscription(head, item):
    """The call that makes a subscribed type again."""
    from operator import getitem

    return getitem, (head, item)


class _SpecialGenericAlias(_BaseGenericAlias):
    """A container's alias before it is subscribed, such as Dict."""

    def __init__(self, origin, count, name):
        super().__init__(origin, name, inst=origin.__module__ != 'builtins')
        missing = {'Generator': (_NONE, _NONE), 'AsyncGenerator': (_NONE,)}
        self._count = count
        self._defaults = missing.get(name, (bool | None,) if name.endswith('ContextManager') else ())
        self.__dict__['__module__'] = 'typing'
        self.__dict__['__doc__'] = f'A generic version of {origin.__module__}.{origin.__qualname__}.'

    def __repr__(self):
        return f'typing.{self._name}'

    def __getitem__(self, item):
        return self._take(item)

    def copy_with(self, args):
        return _GenericAlias(self.__origin__, args, name=self._name, inst=self._inst)

    def _subscribed(self, item):
        if self._count == 0:
            raise TypeError(f'{self} is not a generic class')
        args = tuple([_type_check(each, 'Parameters to generic types must be types.') for each in _as_tuple(item)])
        given, spare = len(args), len(self._defaults)
        if not self._count - spare <= given <= self._count:
            wanted = f'at least {self._count - spare}' if spare else self._count
            word = 'many' if given > self._count else 'few'
            raise TypeError(f'Too {word} arguments for {self}; actual {given}, expected {wanted}')
        return self.copy_with(args + self._defaults[spare - (self._count - given):])

    def _take(self, item):
        return _subscribed(self, item)

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if isinstance(cls, _GenericAlias):
            return super().__subclasscheck__(cls)
        return issubclass(cls, self.__origin__)

    def __reduce__(self):
        return self._name


@_remembered
def _subscribed(alias, item):
    return alias._subscribed(item)


class _TupleType(_SpecialGenericAlias):
    def _subscribed(self, item):
        args = _as_tuple(item)
        if len(args) >= 2 and args[-1] is ...:
            first = [_type_check(each, 'Tuple[t, ...]: t must be a type.') for each in args[:-1]]
            return self.copy_with((*first, ...))
        return self.copy_with(
            tuple([_type_check(each, 'Tuple[t0, t1, ...]: each t must be a type.') for each in args]))


class _CallableType(_SpecialGenericAlias):
    def copy_with(self, args):
        return _CallableGenericAlias(self.__origin__, args, name=self._name, inst=False)

    def _take(self, item):
        if not isinstance(item, tuple) or len(item) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        given, result = item
        return _subscribed(self, (tuple(given) if isinstance(given, list) else given, result))

    def _subscribed(self, item):
        given, result = item
        result = _type_check(result, 'Callable[args, result]: result must be a type.')
        return self.copy_with((*[_type_convert(each) for each in _as_tuple(given)], result))


class _CallableGenericAlias(_GenericAlias):
    def _nested(self):
        *given, result = self.__args__
        return (given[0] if len(given) == 1 and _is_param_expr(given[0]) else given), result

    def _shown_args(self):
        given, result = self._nested()
        shown = f'[{", ".join(map(_type_repr, given))}]' if isinstance(given, list) else _type_repr(given)
        return f'{shown}, {_type_repr(result)}'

    def __reduce__(self):
        return _subscription(Callable, self._nested())


class _UnionGenericAlias(_GenericAlias):
    def copy_with(self, args):
        return _forms.Union[args]

    def __eq__(self, other):
        if isinstance(other, (_UnionGenericAlias, UnionType)):
            try:
                return set(self.__args__) == set(other.__args__)
            except TypeError:
                mine, theirs = self.__args__, other.__args__
                return len(mine) == len(theirs) and all(each in theirs for each in mine)
        return NotImplemented

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        if self._name == 'Optional':
            one, other = self.__args__
            return f'typing.Optional[{_type_repr(other if one is _NONE else one)}]'
        return f'typing.Union[{self._shown_args()}]'

    def __instancecheck__(self, obj):
        return any(isinstance(obj, each) for each in self.__args__)

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, each) for each in self.__args__)

    def __reduce__(self):
        return _subscription(_forms.Union, self.__args__)


class _LiteralGenericAlias(_GenericAlias):
    def _whole(self):
        return {(value, type(value)) for value in self.__args__}

    def __eq__(self, other):
        return self._whole() == other._whole() if isinstance(other, _LiteralGenericAlias) else NotImplemented

    def __hash__(self):
        return hash(frozenset(self._whole()))

    def _shown_args(self):
        return ', '.join(map(repr, self.__args__)) or '()'

    def __repr__(self):
        inner = ', '.join(map(_type_repr, self.__args__)) if self.__args__ else '()'
        return f'typing.Literal[{inner}]'


class _ConcatenateGenericAlias(_GenericAlias):
    def copy_with(self, args):
        *first, last = args
        if isinstance(last, (list, tuple)):
            return *first, *last
        if isinstance(last, _ConcatenateGenericAlias):
            args = *first, *last.__args__
        return super().copy_with(args)


class _AnnotatedAlias(_GenericAlias):
    """A type with further information: the arguments are the type alone."""

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            origin, metadata = origin.__origin__, origin.__metadata__ + metadata
        super().__init__(origin, (origin,), name='Annotated')
        self.__dict__['__metadata__'] = metadata

    def copy_with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def _whole(self):
        return self.__origin__, self.__metadata__

    def __eq__(self, other):
        return self._whole() == other._whole() if isinstance(other, _AnnotatedAlias) else NotImplemented

    __hash__ = _GenericAlias.__hash__

    def _shown_args(self):
        return ', '.join([_type_repr(self.__origin__), *map(repr, self.__metadata__)])

    def __mro_entries__(self, bases):
        return self.__origin__,

    def __reduce__(self):
        return _subscription(_forms.Annotated, (self.__origin__, *self.__metadata__))


class _UnpackGenericAlias(_GenericAlias):
    def __repr__(self):
        return f'typing.Unpack[{_type_repr(self.__args__[0])}]'

    def __getitem__(self, item):
        if self.__typing_is_unpacked_typevartuple__:
            return _as_tuple(item)
        return super().__getitem__(item)

    @property
    def __typing_unpacked_tuple_args__(self):
        inner, = self.__args__
        if not isinstance(inner, (_GenericAlias, GenericAlias)):
            return None
        if inner.__origin__ is not tuple:
            raise TypeError('Unpack[...] must be used with a tuple type')
        return inner.__args__

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


Tuple = _TupleType(tuple, -1, 'Tuple')


def _make_callable():
    from _collections_abc import Callable as origin
    return _CallableType(origin, 2, 'Callable')


Callable = _make_callable()
