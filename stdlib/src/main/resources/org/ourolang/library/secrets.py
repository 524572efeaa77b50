# SPDX-License-Identifier: Apache-2.0
"""Random numbers nobody can foretell, for passwords, tokens and the like."""

from os import urandom
from random import SystemRandom

__all__ = '''choice randbelow randbits SystemRandom token_bytes token_hex token_urlsafe compare_digest'''.split()

DEFAULT_ENTROPY = 32
_host = SystemRandom()
choice = _host.choice
randbits = _host.getrandbits


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


def randbelow(exclusive_upper_bound):
    if not exclusive_upper_bound > 0:
        raise ValueError('Upper bound must be positive.')
    return _host.randrange(exclusive_upper_bound)


def token_bytes(nbytes=None):
    return urandom(nbytes if nbytes is not None else DEFAULT_ENTROPY)


def token_hex(nbytes=None):
    token = token_bytes(nbytes)
    return token.hex()


def token_urlsafe(nbytes=None):
    from base64 import urlsafe_b64encode

    return urlsafe_b64encode(token_bytes(nbytes)).decode().rstrip('=')
