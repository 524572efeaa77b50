# SPDX-License-Identifier: Apache-2.0
"""Protocols: classes that others match by what they have."""

from _abc import is_asking_below
from abc import ABCMeta, abstractmethod
import typing
from typing import Generic, TypeVar

__name__ = 'typing'

_NO_MEMBERS = frozenset('''__abstractmethods__ __annotations__ __dict__ __doc__ __init__ __module__ __new__ __slots__
__subclasshook__ __weakref__ __class_getitem__ __match_args__ __static_attributes__ __firstlineno__ __parameters__
__orig_bases__ __orig_class__ _is_protocol _is_runtime_protocol __protocol_attrs__ __non_callable_proto_members__
__type_params__ _MutableMapping__marker __annotate__ __qualname__ _abc_impl __init_subclass__'''.split())

_FOREIGN = {
    'collections.abc': '''Callable Awaitable Iterable Iterator AsyncIterable AsyncIterator Hashable Sized Container
        Collection Reversible Buffer'''.split(),
    'contextlib': ['AbstractContextManager', 'AbstractAsyncContextManager'],
}


def _members(cls):
    """The names that a protocol asks for."""
    names = set()
    for entry in cls.__mro__[:-1]:
        if entry.__name__ not in ('Protocol', 'Generic'):
            names.update(vars(entry), getattr(entry, '__annotations__', ()))
    return {name for name in names if name not in _NO_MEMBERS and not name.startswith('_abc_')}


def _has_raw(obj, name):
    """The attribute as it stands, without calling properties; _has_raw itself if there is none."""
    own = None if isinstance(obj, type) else getattr(obj, '__dict__', None)
    if isinstance(own, dict) and name in own:
        return own[name]
    for entry in (obj if isinstance(obj, type) else type(obj)).__mro__:
        if name in vars(entry):
            found = vars(entry)[name]
            return found
    return _has_raw


class _ProtocolMeta(ABCMeta):
    """Lets isinstance() look for the members of a protocol."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        base = globals().get('Protocol')
        if base is not None and base in bases:
            for each in bases:
                known = each in (object, Generic) or getattr(each, '_is_protocol', False)
                if not known and each.__name__ not in _FOREIGN.get(each.__module__, ()):
                    raise TypeError(f'Protocols can only inherit from other protocols, got {each!r}')
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, '_is_protocol', False):
            cls.__protocol_attrs__ = _members(cls)

    def _is_open(cls):
        return getattr(cls, '_is_protocol', False) and cls.__name__ != 'Protocol'

    def _require_runtime(cls):
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        # An abstract class above asks all classes below it, and knows nothing of protocols.
        if cls._is_open() and not is_asking_below():
            if not isinstance(other, type):
                raise TypeError('issubclass() arg 1 must be a class')
            cls._require_runtime()
            data = sorted(cls.__non_callable_proto_members__)
            if data and getattr(vars(cls).get('__subclasshook__'), '__func__', None) is _asks_for:
                shown = ', '.join(map(repr, data))
                raise TypeError(
                    f"Protocols with non-method members don't support issubclass(). Non-method members: {shown}.")
        return super().__subclasscheck__(other)

    def __instancecheck__(cls, instance):
        if cls is Protocol or not cls._is_open():
            return type.__instancecheck__(cls, instance) or cls is not Protocol and super().__instancecheck__(instance)
        cls._require_runtime()
        if cls in type(instance).__mro__ or (
                not cls.__non_callable_proto_members__ and ABCMeta.__instancecheck__(cls, instance)):
            return True
        for name in cls.__protocol_attrs__:
            found = _has_raw(instance, name)
            if found is _has_raw or found is None and name not in cls.__non_callable_proto_members__:
                return False
        return True


def _asks_for(cls, other):
    """The __subclasshook__ of protocols."""
    if not vars(cls).get('_is_protocol', False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for entry in other.__mro__:
            if name in vars(entry):
                if vars(entry)[name] is None:
                    return NotImplemented
                break
            annotated = vars(entry).get('__annotations__', {})
            if isinstance(annotated, dict) and name in annotated and getattr(other, '_is_protocol', False):
                break
        else:
            return NotImplemented
    return True


def _refuse_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    if type(self).__init__ is not _refuse_init:
        return
    # The class has no __init__ of its own below the protocol: the next one in its order is meant.
    line = type(self).__mro__
    for entry in line:
        found = vars(entry).get('__init__')
        if found is not None and found is not _refuse_init:
            found(self, *args, **kwargs)
            return
    object.__init__(self)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """The base of protocols: their subclasses need not inherit from them."""

    __slots__ = ()
    _is_runtime_protocol, _is_protocol = False, True
    __non_callable_proto_members__ = frozenset()

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not vars(cls).get('_is_protocol', False):
            cls._is_protocol = Protocol in cls.__bases__
        if '__subclasshook__' not in vars(cls):
            cls.__subclasshook__ = classmethod(_asks_for)
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _refuse_init


typing.Protocol = Protocol


def runtime_checkable(cls):
    """Decorator: isinstance() may ask the protocol."""
    if not (isinstance(cls, _ProtocolMeta) and cls._is_protocol):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = {name for name in cls.__protocol_attrs__ if not _is_method(cls, name)}
    return cls


def _is_method(cls, name):
    try:
        return callable(getattr(cls, name, None))
    except Exception as error:
        raise TypeError(f'Failed to determine whether protocol member {name!r} is a method member') from error


def is_protocol(tp, /):
    """Whether a class is a protocol."""
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol


def get_protocol_members(tp, /):
    """The names that a protocol asks for."""
    if is_protocol(tp):
        return frozenset(tp.__protocol_attrs__)
    raise TypeError(f'{tp!r} is not a Protocol')


_T_co = TypeVar('T_co', covariant=True)


def _asking(name, method, result):
    """A runtime protocol of one method without parameters."""
    def body(self):
        pass
    body.__name__, body.__qualname__ = method, f'{name}.{method}'
    body.__annotations__ = {'return': result}
    made = _ProtocolMeta(name, (Protocol,), {
        '__module__': 'typing', '__qualname__': name, '__slots__': (), method: abstractmethod(body)})
    return runtime_checkable(made)


SupportsInt = _asking('SupportsInt', '__int__', int)
SupportsFloat = _asking('SupportsFloat', '__float__', float)
SupportsComplex = _asking('SupportsComplex', '__complex__', complex)
SupportsBytes = _asking('SupportsBytes', '__bytes__', bytes)
SupportsIndex = _asking('SupportsIndex', '__index__', int)


@runtime_checkable
class SupportsAbs(Protocol[_T_co]):
    __slots__ = ()

    @abstractmethod
    def __abs__(self) -> _T_co:
        pass


@runtime_checkable
class SupportsRound(Protocol[_T_co]):
    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits: int = 0) -> _T_co:
        pass
