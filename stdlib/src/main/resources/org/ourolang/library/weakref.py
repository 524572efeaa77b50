# SPDX-License-Identifier: Apache-2.0
"""Weak references to objects, and collections that hold their keys or values weakly."""

import operator
import sys
from _collections_abc import Mapping, MutableMapping, MutableSet
from _weakref import ReferenceType, _check_referent, getweakrefs as _references, ref

__all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType',
           'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']


def getweakrefs(object):
    """Return the weak references and proxies of an object."""
    return [_shown(weak) for weak in _references(object)]


def getweakrefcount(object):
    """Return the number of weak references and proxies of an object."""
    return len(_references(object))


def _shown(weak):
    return weak.proxy() if type(weak) is _Proxied else weak


class _Proxied(ref):
    """The reference of a proxy; its callback gets the proxy instead."""
    __slots__ = ('proxy', 'told')

    def __new__(cls, object, proxy, told):
        self = ref.__new__(cls, object, None if told is None else _tell_of_proxy)
        self.proxy, self.told = ref(proxy), told
        return self

    def __init__(self, object, proxy, told):
        pass


def _tell_of_proxy(weak):
    weak.told(weak.proxy())


def _target(proxy):
    value = _get(proxy, '_weak')()
    if value is None:
        raise ReferenceError('weakly-referenced object no longer exists')
    return value


def _plain(value):
    return _target(value) if type(value) in ProxyTypes else value


class ProxyType:
    """Stands for an object without keeping it alive."""
    __slots__ = ('_weak', '__weakref__')

    def __new__(cls, *args, **kwargs):
        raise TypeError(f"cannot create 'weakref.{cls.__name__}' instances")

    def __getattribute__(self, name):
        return getattr(_target(self), name)

    def __setattr__(self, name, value):
        setattr(_target(self), name, value)

    def __delattr__(self, name):
        delattr(_target(self), name)

    def __repr__(self):
        target = _get(self, '_weak')()
        end = 'dead>' if target is None else f"to '{type(target).__name__}' at {id(target):#x}>"
        return f'<weakproxy at {id(self):#x}; {end}'

    def __bytes__(self):
        return _target(self).__bytes__()

    def __reversed__(self):
        return _target(self).__reversed__()

    def __next__(self):
        target = _target(self)
        if not hasattr(type(target), '__next__'):
            raise TypeError(f"Weakref proxy referenced a non-iterator '{type(target).__name__}' object")
        return next(target)

    __hash__ = None


def _stand_in(name, operation):
    """A special method of proxies that does an operation on the object."""
    def method(self, *others):
        return operation(_target(self), *map(_plain, others))

    method.__name__ = name
    setattr(ProxyType, name, method)


def _stand_in_binary(name, operation):
    def reflected(self, other):
        return operation(_plain(other), _target(self))

    _stand_in(f'__{name}__', operation)
    reflected.__name__ = f'__r{name}__'
    setattr(ProxyType, reflected.__name__, reflected)


for _name in ('lt', 'le', 'eq', 'ne', 'gt', 'ge', 'neg', 'pos', 'abs', 'invert', 'index', 'contains', 'getitem', 'setitem',
              'delitem', 'iadd', 'isub', 'imul', 'imatmul', 'itruediv', 'ifloordiv', 'imod', 'ipow', 'iand', 'ior',
              'ixor', 'ilshift', 'irshift'):
    _stand_in(f'__{_name}__', getattr(operator, f'__{_name}__'))
for _name, _operation in (('str', str), ('bool', bool), ('len', len), ('iter', iter), ('int', int), ('float', float)):
    _stand_in(f'__{_name}__', _operation)
for _name in ('add', 'sub', 'mul', 'matmul', 'truediv', 'floordiv', 'mod', 'pow', 'and', 'or', 'xor', 'lshift', 'rshift'):
    _stand_in_binary(_name, getattr(operator, f'__{_name}__'))
_stand_in_binary('divmod', divmod)


class CallableProxyType(ProxyType):
    """Stands for a callable object without keeping it alive."""
    __slots__ = ()

    def __call__(self, *args, **kwargs):
        return _target(self)(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)
_new, _set, _get = object.__new__, object.__setattr__, object.__getattribute__


def proxy(object, callback=None, /):
    """Create a proxy object that weakly references 'object'."""
    _check_referent(object)
    if callback is None:
        for weak in _references(object):
            if type(weak) is _Proxied and weak.told is None and weak.proxy() is not None:
                return weak.proxy()
    kind = CallableProxyType if callable(object) else ProxyType
    made = _new(kind)
    _set(made, '_weak', _Proxied(object, made, callback))
    return made


class WeakMethod(ref):
    """A weak reference to a bound method that lives as long as its object and function do."""

    def __new__(cls, meth, callback=None):
        try:
            obj = meth.__self__
            func = meth.__func__
        except AttributeError:
            raise TypeError(f'argument should be a bound method, not {type(meth)}') from None
        self = ref.__new__(cls, obj, callback)
        self._func_ref = ref(func)
        self._meth_type = type(meth)
        return self

    def __call__(self):
        obj = super().__call__()
        func = self._func_ref()
        if obj is None or func is None:
            return None
        return self._meth_type(func, obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        return ref.__eq__(self, other) and self._func_ref == other._func_ref

    __hash__ = ref.__hash__


class KeyedRef(ref):
    """A weak reference that knows the key of the value."""
    __slots__ = ('key',)

    def __new__(cls, ob, callback, key):
        self = ref.__new__(cls, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


class _WeakMapping(MutableMapping):
    """What both dictionaries share: views are iterators, since entries may go at any time."""

    def keys(self):
        return iter(self)

    def values(self):
        for _, value in self.items():
            yield value

    def __repr__(self):
        return '<%s at %#x>' % (self.__class__.__name__, id(self))

    def copy(self):
        return type(self)(dict(self.items()))

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        made = type(self)()
        made.update(other)
        made.update(self)
        return made

    def __ior__(self, other):
        self.update(other)
        return self

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def popitem(self):
        while True:
            key, value = self._taken(*self.data.popitem())
            if key is not None and value is not None:
                return key, value


class WeakValueDictionary(_WeakMapping):

    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def _purge(self):
        for key in [key for key, weak in self.data.items() if weak() is None]:
            del self.data[key]

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, None, key)

    def __delitem__(self, key):
        del self.data[key]

    def __len__(self):
        self._purge()
        return len(self.data)

    def __contains__(self, key):
        weak = self.data.get(key)
        return weak is not None and weak() is not None

    def __iter__(self):
        for key, weak in list(self.data.items()):
            if weak() is not None:
                yield key

    @staticmethod
    def _taken(key, weak):
        return key, weak()

    def items(self):
        for key, weak in list(self.data.items()):
            value = weak()
            if value is not None:
                yield key, value

    def __deepcopy__(self, memo):
        from copy import deepcopy

        return type(self)({deepcopy(key, memo): value for key, value in self.items()})

    def itervaluerefs(self):
        yield from list(self.data.values())

    def valuerefs(self):
        return list(self.data.values())


class WeakKeyDictionary(_WeakMapping):

    def __init__(self, dict=None):
        self.data = {}
        if dict is not None:
            self.update(dict)

    def _purge(self):
        for weak in [weak for weak in self.data if weak() is None]:
            del self.data[weak]

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __len__(self):
        self._purge()
        return len(self.data)

    def __contains__(self, key):
        try:
            weak = ref(key)
        except TypeError:
            return False
        return weak in self.data

    def __iter__(self):
        for weak in list(self.data):
            key = weak()
            if key is not None:
                yield key

    @staticmethod
    def _taken(weak, value):
        return weak(), value

    def items(self):
        for weak, value in list(self.data.items()):
            key = weak()
            if key is not None:
                yield key, value

    def __deepcopy__(self, memo):
        from copy import deepcopy

        made = type(self)()
        for key, value in self.items():
            made[key] = deepcopy(value, memo)
        return made

    def keyrefs(self):
        return list(self.data)


class WeakSet(MutableSet):
    """A set that references its elements weakly."""

    def __init__(self, data=None):
        self.data = set()
        if data is not None:
            self.update(data)

    def __iter__(self):
        for weak in list(self.data):
            item = weak()
            if item is not None:
                yield item

    def __len__(self):
        return sum(1 for weak in self.data if weak() is not None)

    def __contains__(self, item):
        try:
            weak = ref(item)
        except TypeError:
            return False
        return weak in self.data

    def add(self, item):
        self.data.add(ref(item))

    def discard(self, item):
        self.data.discard(ref(item))

    def remove(self, item):
        self.data.remove(ref(item))

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def pop(self):
        while True:
            try:
                weak = self.data.pop()
            except KeyError:
                raise KeyError('pop from empty WeakSet') from None
            item = weak()
            if item is not None:
                return item

    def update(self, other):
        for item in other:
            self.add(item)

    def _weak(self, other):
        """The references of another collection, for the operations of sets of references."""
        return {ref(item) for item in other}

    def _of(self, weak):
        return self.__class__(item for item in (each() for each in weak) if item is not None)

    def union(self, other):
        return self._of(self.data | self._weak(other))

    def difference(self, other):
        return self._of(self.data - self._weak(other))

    def intersection(self, other):
        return self._of(self._weak(other) & self.data)

    def symmetric_difference(self, other):
        return self._of(self.data ^ self._weak(other))

    def difference_update(self, other):
        self.data.difference_update(self._weak(other))

    def intersection_update(self, other):
        self.data.intersection_update(self._weak(other))

    def symmetric_difference_update(self, other):
        self.data.symmetric_difference_update(self._weak(other))

    def issubset(self, other):
        return self.data <= self._weak(other)

    def issuperset(self, other):
        return self.data >= self._weak(other)

    def isdisjoint(self, other):
        return self.data.isdisjoint(self._weak(other))

    __or__, __sub__, __and__, __xor__, __le__, __ge__ = (
        union, difference, intersection, symmetric_difference, issubset, issuperset)

    def __lt__(self, other):
        return self.data < self._weak(other)

    def __gt__(self, other):
        return self.data > self._weak(other)

    def __eq__(self, other):
        return self.data == self._weak(other) if isinstance(other, WeakSet) else NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self

    def __isub__(self, other):
        if self is other:
            self.clear()
        else:
            self.difference_update(other)
        return self

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def __ixor__(self, other):
        if self is other:
            self.clear()
        else:
            self.symmetric_difference_update(other)
        return self

    def __repr__(self):
        return repr(self.data)


class finalize:
    """Calls a function once: when the object is gone, when it is called itself, or else at exit."""
    __slots__ = ('__weakref__',)
    _pending = {}
    _at_exit_asked = False

    def __init__(self, obj, func, /, *args, **kwargs):
        finalize._pending[self] = _Pending(ref(obj, self), func, args, kwargs)
        if not finalize._at_exit_asked:
            import atexit

            finalize._at_exit_asked = True
            atexit.register(_finish_all)

    def __call__(self, _=None):
        """If alive then mark as dead and return func(*args, **kwargs); otherwise return None"""
        pending = self._pending.pop(self, None)
        if pending is not None:
            return pending.call()

    def detach(self):
        """If alive then mark as dead and return (obj, func, args, kwargs); otherwise return None"""
        found = self.peek()
        if found is not None:
            del self._pending[self]
        return found

    def peek(self):
        """If alive then return (obj, func, args, kwargs); otherwise return None"""
        pending = self._pending.get(self)
        obj = pending and pending.weak()
        return None if obj is None else (obj, pending.func, pending.args, pending.kwargs)

    @property
    def alive(self):
        """Whether finalizer is alive"""
        return self in self._pending

    @property
    def atexit(self):
        """Whether finalizer should be called at exit"""
        pending = self._pending.get(self)
        return pending is not None and pending.atexit

    @atexit.setter
    def atexit(self, value):
        if self in self._pending:
            self._pending[self].atexit = bool(value)

    def __repr__(self):
        obj = self.peek()
        what = 'dead' if obj is None else f'for {type(obj[0]).__qualname__!r} at {id(obj[0]):#x}'
        return f'<{type(self).__name__} object at {id(self):#x}; {what}>'


class _Pending:
    """What a finalizer has still to do."""
    __slots__ = ('weak', 'func', 'args', 'kwargs', 'atexit')

    def __init__(self, weak, func, args, kwargs):
        self.weak, self.func, self.args, self.kwargs = weak, func, args, kwargs
        self.atexit = True

    def call(self):
        return self.func(*self.args, **self.kwargs)


def _finish_all():
    """Calls what is to be called at exit, the newest first; calls may make new ones."""
    pending = finalize._pending
    while True:
        due = next((each for each in reversed(pending) if pending[each].atexit), None)
        if due is None:
            return
        try:
            due()
        except Exception:
            sys.excepthook(*sys.exc_info())
