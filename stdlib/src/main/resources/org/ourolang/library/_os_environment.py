# SPDX-License-Identifier: Apache-2.0
"""The environment of the process, as far as the host grants it; changes stay in this process."""

import _os
from _collections_abc import Mapping, MutableMapping
from _os_text import fsdecode, fsencode


class _Environ(MutableMapping):
    def __init__(self, data, encode, decode):
        self._data = data
        self.encodekey = self.encodevalue = encode
        self.decodekey = self.decodevalue = decode

    def __getitem__(self, key):
        try:
            return self.decodevalue(self._data[self.encodekey(key)])
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        key, value = self.encodekey(key), self.encodevalue(value)
        if '\0' in key or '\0' in value:
            raise ValueError('embedded null byte')
        if not key or '=' in key:
            raise OSError(22, 'Invalid argument') if not key else ValueError('illegal environment variable name')
        self._data[key] = value

    def __delitem__(self, key):
        try:
            del self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        yield from map(self.decodekey, tuple(self._data))

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return 'environ({{{}}})'.format(', '.join(f'{key!r}: {value!r}' for key, value in self.items()))

    def copy(self):
        return {**self}

    def setdefault(self, key, value):
        known = self.get(key)
        if known is None:
            self[key] = known = value
        return known

    def __ior__(self, other):
        MutableMapping.update(self, other)
        return self

    def __or__(self, other):
        return _joined(self, other, other)

    def __ror__(self, other):
        return _joined(other, self, other)


def _joined(first, second, stranger):
    return {**first, **second} if isinstance(stranger, Mapping) else NotImplemented


def _only(kind, made):
    """A function that takes values of one type, and tells of others."""
    def take(value):
        if isinstance(value, kind):
            return made(value)
        raise TypeError(f'{kind.__name__} expected, not {type(value).__name__}')

    return take


_text_only, _bytes_only = _only(str, str), _only(bytes, fsdecode)


_variables = _os.environ()
environ = _Environ(_variables, _text_only, str)
environb = _Environ(_variables, _bytes_only, fsencode)


def getenv(key, default=None):
    return environ[key] if key in environ else default


def getenvb(key, default=None):
    return environb[key] if key in environb else default


def putenv(name, value, /):
    """Tells nobody: what this sets only other processes would see, and there are none."""
    name = fsencode(name)
    if b'=' in name:
        raise ValueError('illegal environment variable name')
    _check_name(name, fsencode(value))


def unsetenv(name, /):
    _check_name(fsencode(name))


def _check_name(name, value=b''):
    if b'\0' in name + value:
        raise ValueError('embedded null byte')
    if not name or b'=' in name:
        raise OSError(22, 'Invalid argument')


def get_exec_path(env=None):
    import os

    env = os.environ if env is None else env
    if env is not os.environ and 'PATH' in env and b'PATH' in env:
        raise ValueError("env cannot contain 'PATH' and b'PATH' keys")
    found = env.get('PATH')
    if found is None and env is not os.environ:
        found = env.get(b'PATH')
    return fsdecode('/bin:/usr/bin' if found is None else found).split(':')


for _made in _Environ, getenv, getenvb, putenv, unsetenv, get_exec_path:
    _made.__module__ = 'os'
del _made
