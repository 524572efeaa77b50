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
        for key in list(self._data):
            yield self.decodekey(key)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return 'environ({{{}}})'.format(', '.join(f'{key!r}: {value!r}' for key, value in self.items()))

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return {**self, **other}

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return {**other, **self}


def _text_only(value):
    if not isinstance(value, str):
        raise TypeError(f'str expected, not {type(value).__name__}')
    return value


def _bytes_only(value):
    if not isinstance(value, bytes):
        raise TypeError(f'bytes expected, not {type(value).__name__}')
    return fsdecode(value)


_variables = _os.environ()
environ = _Environ(_variables, _text_only, str)
environb = _Environ(_variables, _bytes_only, fsencode)


def getenv(key, default=None):
    return environ.get(key, default)


def getenvb(key, default=None):
    return environb.get(key, default)


def putenv(name, value, /):
    """Tells nobody: what this sets only other processes would see, and there are none."""
    if b'=' in fsencode(name):
        raise ValueError('illegal environment variable name')
    fsencode(value)


def unsetenv(name, /):
    fsencode(name)


def get_exec_path(env=None):
    return (environ if env is None else env).get('PATH', '/bin:/usr/bin').split(':')


for _made in _Environ, getenv, getenvb, putenv, unsetenv, get_exec_path:
    _made.__module__ = 'os'
del _made
