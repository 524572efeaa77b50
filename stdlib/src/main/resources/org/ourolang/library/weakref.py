# SPDX-License-Identifier: Apache-2.0
"""Weak references to objects, and collections that hold their keys or values weakly."""

import sys
from _collections_abc import Mapping, MutableMapping, MutableSet
from _weak_proxies import CallableProxyType, ProxyType, ProxyTypes, getweakrefcount, getweakrefs, proxy
from _weakref import ReferenceType, ref

__all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType',
           'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']


class WeakMethod(ref):
    """A weak reference to a bound method that lives as long as its object and function do."""

    def __new__(cls, meth, callback=None):
        if not (hasattr(meth, '__self__') and hasattr(meth, '__func__')):
            raise TypeError(f'argument should be a bound method, not {type(meth)}')
        made = ref.__new__(cls, meth.__self__, callback)
        made._func_ref, made._meth_type = ref(meth.__func__), type(meth)
        return made

    def __call__(self):
        parts = self._func_ref(), ref.__call__(self)
        return None if any(part is None for part in parts) else self._meth_type(*parts)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        return ref.__eq__(self, other) and self._func_ref == other._func_ref

    __hash__ = ref.__hash__


class KeyedRef(ref):
    """A weak reference that knows the key of the value."""
    __slots__ = ('key',)

    def __new__(cls, ob, callback, key):
        made = ref.__new__(cls, ob, callback)
        made.key = key
        return made

    def __init__(self, ob, callback, key):
        ref.__init__(self, ob, callback)


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
