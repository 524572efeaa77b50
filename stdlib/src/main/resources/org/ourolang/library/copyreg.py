# SPDX-License-Identifier: Apache-2.0
"""How classes say that their instances are to be copied."""

__all__ = ['pickle', 'constructor', 'dispatch_table']

dispatch_table = {}


def constructor(object):
    """Refuse what cannot be called."""
    if not callable(object):
        raise TypeError('constructors must be callable')


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Let a function reduce the instances of a class."""
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    if constructor_ob is not None:
        constructor(constructor_ob)
    dispatch_table[ob_type] = pickle_function


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    """The oldest way to make an instance: by the builtin class under it, with that class's own value."""
    made = base.__new__(cls) if base is object else base.__new__(cls, state)
    if base.__init__ is not object.__init__:
        base.__init__(made, state)
    return made


def _builtin_under(cls):
    """The nearest class that no script has made."""
    return next(base for base in cls.__mro__ if not base.__flags__ & 512)


def _state_of(value, cls):
    """What is to be restored beside the builtin value; None when there is nothing."""
    has_own = cls.__getstate__ is not object.__getstate__
    if not has_own and getattr(value, '__slots__', None):
        raise TypeError('a class that defines __slots__ without defining __getstate__ cannot be pickled')
    return value.__getstate__() if has_own else getattr(value, '__dict__', None)


def _reduce_ex(self, proto):
    """The parts of protocols 0 and 1."""
    cls = type(self)
    base = _builtin_under(cls)
    if base is cls and base is not object:
        raise TypeError(f'cannot pickle {cls.__name__!r} object')
    arguments = cls, base, None if base is object else base(self)
    state = _state_of(self, cls)
    return (_reconstructor, arguments, state) if state else (_reconstructor, arguments)


def __getattr__(name):
    raise AttributeError(f'copyreg.{name} is not supported by Ouro: there is no pickling')
