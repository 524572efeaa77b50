# SPDX-License-Identifier: Apache-2.0
"""Objects that stand for others without keeping them alive, and what refers weakly to an object."""

import operator

from _weakref import _check_referent, getweakrefs as _references, ref


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


for _kind in ProxyTypes:
    _kind.__module__ = 'weakref'
for _function in getweakrefs, getweakrefcount, proxy:
    _function.__module__ = 'weakref'
