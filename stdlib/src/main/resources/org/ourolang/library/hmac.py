# SPDX-License-Identifier: Apache-2.0
"""Checksums that only who knows a key can make."""

import hashlib

digest_size = None


def _bytes_or_none(value):
    try:
        return bytes(memoryview(value))
    except TypeError:
        return None


def compare_digest(a, b, /):
    """Takes as long for unequal values as for equal ones."""
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError('comparing strings with non-ASCII characters is not supported')
        left, right = a.encode(), b.encode()
    else:
        left, right = _bytes_or_none(a), _bytes_or_none(b)
        kinds = [type(value).__name__ for value, data in ((a, left), (b, right)) if data is None]
        if len(kinds) == 2:
            raise TypeError('unsupported operand types(s) or combination of types: {!r} and {!r}'.format(*kinds))
        if kinds:
            raise TypeError(f'a bytes-like object is required, not {kinds[0]!r}')
    unequal = len(left) ^ len(right)
    for mine, other in zip(left.ljust(len(right), b'\0'), right):
        unequal |= mine ^ other
    return not unequal


def new(key, msg=None, digestmod=''):
    """An object that takes bytes and answers their checksum."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """The checksum of all bytes at once."""
    return HMAC(key, msg, digest).digest()


def _maker(digestmod):
    """A function that makes a hash object, from what names it."""
    if callable(digestmod):
        return digestmod
    if isinstance(digestmod, str):
        return lambda data=b'': hashlib.new(digestmod, data)
    return lambda data=b'': digestmod.new(data)


class HMAC:
    blocksize = 64

    def __init__(self, key, msg=None, digestmod=''):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f'key: expected bytes or bytearray, but got {type(key).__name__!r}')
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        make = _maker(digestmod)
        self._inner, self._outer = make(), make()
        self.digest_size = self._inner.digest_size
        self.block_size = getattr(self._inner, 'block_size', self.blocksize)
        if len(key) > self.block_size:
            key = make(key).digest()
        padded = bytes(key).ljust(self.block_size, b'\0')
        for half, mask in ((self._inner, 0x36), (self._outer, 0x5c)):
            half.update(bytes(byte ^ mask for byte in padded))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f'hmac-{self._inner.name}'

    def update(self, msg):
        self._inner.update(msg)

    def copy(self):
        twin = object.__new__(type(self))
        twin.__dict__ |= vars(self)
        twin._inner, twin._outer = self._inner.copy(), self._outer.copy()
        return twin

    def _finished(self):
        whole = self._outer.copy()
        whole.update(self._inner.digest())
        return whole

    def digest(self):
        return self._finished().digest()

    def hexdigest(self):
        return self._finished().hexdigest()
