# SPDX-License-Identifier: Apache-2.0
"""Decorators and functions for type checkers, which do little or nothing when a program runs; and types of streams."""

import sys

from typing import AnyStr, Generic, _Unionable

__name__ = 'typing'

_overloads = {}


def _refuse_overloaded(*args, **kwds):
    raise NotImplementedError(
        'You should not call an overloaded function. A series of @overload-decorated functions outside a stub module '
        'should always be followed by an implementation that is not @overload-ed.')


def _place_of(func):
    inner = getattr(func, '__func__', func)
    return inner.__module__, inner.__qualname__


def overload(func):
    """Decorator: one of several signatures of the function that follows."""
    try:
        line = getattr(func, '__func__', func).__code__.co_firstlineno
        _overloads.setdefault(_place_of(func), {})[line] = func
    except AttributeError:
        pass
    return _refuse_overloaded


def get_overloads(func):
    """The signatures that were given for a function."""
    return list(_overloads.get(_place_of(func), {}).values())


def clear_overloads():
    """Forget all signatures."""
    _overloads.clear()


def _marked(value, name, mark):
    try:
        setattr(value, name, mark)
    except (AttributeError, TypeError):
        pass
    return value


def final(f):
    """Decorator: no subclass, or no method in its place."""
    return _marked(f, '__final__', True)


def override(method, /):
    """Decorator: a base has a method of this name."""
    return _marked(method, '__override__', True)


def no_type_check(arg):
    """Decorator: the annotations are no types."""
    if isinstance(arg, type):
        for name in dir(arg):
            inner = getattr(arg, name)
            where = getattr(inner, '__qualname__', ''), getattr(inner, '__module__', '')
            if where != (f'{arg.__qualname__}.{name}', arg.__module__):
                continue
            if isinstance(inner, type):
                no_type_check(inner)
            elif isinstance(inner, type(no_type_check)) or hasattr(inner, '__func__'):
                getattr(inner, '__func__', inner).__no_type_check__ = True
    return _marked(arg, '__no_type_check__', True)


def no_type_check_decorator(decorator):
    """Decorator of decorators: what they make has no types."""
    import functools
    import warnings
    warnings._deprecated('typing.no_type_check_decorator', remove=(3, 15))

    @functools.wraps(decorator)
    def decorate(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return decorate


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):
    """Decorator: what it decorates makes classes as dataclass() does."""
    settings = dict(eq_default=eq_default, order_default=order_default, kw_only_default=kw_only_default,
                    frozen_default=frozen_default, field_specifiers=field_specifiers, kwargs=kwargs)

    def remember(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = settings
        return cls_or_fn
    return remember


def assert_type(val, typ, /):
    """The value as it is; type checkers say if it is of another type."""
    return val


def assert_never(arg, /):
    """Fails; type checkers say if this line can be reached."""
    shown = repr(arg)
    raise AssertionError(f'Expected code to be unreachable, but got: {shown[:100] + "..." if len(shown) > 100 else shown}')


def reveal_type(obj, /):
    """The value as it is; its class is told on standard error."""
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


class NewType(_Unionable):
    """A name of its own for a type; calling it answers the argument."""

    def __init__(self, name, tp):
        self.__qualname__, self.__name__ = name, name.rpartition('.')[2]
        self.__supertype__ = tp
        module = sys._getframemodulename(1)
        if module != 'typing':
            self.__module__ = module

    def __call__(self, obj, /):
        return obj

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __reduce__(self):
        return self.__qualname__

    def __mro_entries__(self, bases):
        mine = self.__name__

        class Refusal:
            def __init_subclass__(cls):
                name = cls.__name__
                raise TypeError('Cannot subclass an instance of NewType. Perhaps you were looking for: '
                                f'`{name} = NewType({name!r}, {mine})`')
        return Refusal,


def _abstract(name, *parameters):
    from abc import abstractmethod

    def body(self, *args):
        raise NotImplementedError
    body.__name__ = name
    return abstractmethod(body)


class IO(Generic[AnyStr]):
    """A stream of text or bytes."""

    __slots__ = ()


for _name in '''close fileno flush isatty read readable readline readlines seek seekable tell truncate writable write
        writelines __enter__ __exit__'''.split():
    setattr(IO, _name, _abstract(_name))
for _name in ('mode', 'name', 'closed'):
    setattr(IO, _name, property(_abstract(_name)))


class BinaryIO(IO[bytes]):
    """A stream of bytes."""

    __slots__ = ()


class TextIO(IO[str]):
    """A stream of text."""

    __slots__ = ()


for _name in ('buffer', 'encoding', 'errors', 'line_buffering', 'newlines'):
    setattr(TextIO, _name, property(_abstract(_name)))
