# SPDX-License-Identifier: Apache-2.0
"""The functions and classes of `types`; those that only name a builtin class are Java's."""

from _types import CoroutineType, FunctionType, GeneratorType

__name__ = 'types'

_ITERABLE_COROUTINE = 0x100
_AWAITABLE_FLAGS = 0x80 | _ITERABLE_COROUTINE
_GENERATOR = 0x20


def resolve_bases(bases):
    """The bases with everything replaced that has __mro_entries__()."""
    stand_ins = {}
    for place, base in enumerate(bases):
        if isinstance(base, type) or not hasattr(base, '__mro_entries__'):
            continue
        entries = stand_ins[place] = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError('__mro_entries__ must return a tuple')
    if not stand_ins:
        return bases
    return sum([stand_ins.get(place, (base,)) for place, base in enumerate(bases)], ())


def _more_derived(one, other):
    if issubclass(one, other):
        return one
    if issubclass(other, one):
        return other
    raise TypeError('metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the '
                    'metaclasses of all its bases')


def prepare_class(name, bases=(), kwds=None):
    """The metaclass, the namespace and the remaining keywords of a class to be made."""
    keywords = {**kwds} if kwds else {}
    metaclass = keywords.pop('metaclass', type(bases[0]) if bases else type)
    if isinstance(metaclass, type):
        for base in bases:
            metaclass = _more_derived(metaclass, type(base))
    if hasattr(metaclass, '__prepare__'):
        return metaclass, metaclass.__prepare__(name, bases, **keywords), keywords
    return metaclass, {}, keywords


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Make a class as a class statement does; exec_body fills its namespace."""
    final_bases = resolve_bases(bases)
    metaclass, body, keywords = prepare_class(name, final_bases, kwds)
    if exec_body:
        exec_body(body)
    if final_bases is not bases:
        body['__orig_bases__'] = bases
    return metaclass(name, final_bases, body, **keywords)


def get_original_bases(cls, /):
    """The bases as they were written, before __mro_entries__()."""
    if isinstance(cls, type):
        own = vars(cls)
        return own['__orig_bases__'] if '__orig_bases__' in own else cls.__bases__
    raise TypeError(f'Expected an instance of type, not {type(cls).__name__!r}')


class _GeneratorWrapper:
    """Lets something that behaves as a generator be awaited."""

    def __init__(self, inner):
        self._inner = inner
        for name in ('__name__', '__qualname__'):
            setattr(self, name, getattr(inner, name, None))

    def send(self, val):
        return self._inner.send(val)

    def throw(self, tp, *rest):
        return self._inner.throw(tp, *rest)

    def close(self):
        return self._inner.close()

    def __next__(self):
        return next(self._inner)

    def __iter__(self):
        return self._inner if type(self._inner) is GeneratorType else self

    __await__ = __iter__


def _passed_on(name):
    return property(lambda self: getattr(self._inner, name))


for _name, _coroutine_name in ('code', 'code'), ('frame', 'frame'), ('running', 'running'), ('yieldfrom', 'await'):
    for _shown in (f'gi_{_name}', f'cr_{_coroutine_name}'):
        setattr(_GeneratorWrapper, _shown, _passed_on(f'gi_{_name}'))


def _is_awaitable(made):
    kind = type(made)
    return kind is CoroutineType or kind is GeneratorType and made.gi_code.co_flags & _ITERABLE_COROUTINE


def coroutine(func):
    """Let what a generator function makes be awaited."""
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')
    code = func.__code__ if type(func) is FunctionType else None
    if code is not None and code.co_flags & _AWAITABLE_FLAGS:
        return func
    if code is not None and code.co_flags & _GENERATOR:
        func.__code__ = code.replace(co_flags=code.co_flags | _ITERABLE_COROUTINE)
        return func

    from collections.abc import Coroutine, Generator
    from functools import update_wrapper

    def awaitable(*args, **kwargs):
        made = func(*args, **kwargs)
        wrap = not _is_awaitable(made) and isinstance(made, Generator) and not isinstance(made, Coroutine)
        return _GeneratorWrapper(made) if wrap else made
    return update_wrapper(awaitable, func)
