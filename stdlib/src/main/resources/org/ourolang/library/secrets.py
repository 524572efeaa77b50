"""Random numbers for secrets."""

import os
from random import SystemRandom

__all__ = ['choice', 'randbelow', 'randbits', 'SystemRandom', 'token_bytes', 'token_hex', 'token_urlsafe',
           'compare_digest']

DEFAULT_ENTROPY = 32
_random = SystemRandom()
choice, randbits = _random.choice, _random.getrandbits


def compare_digest(a, b, /):
    """Takes as long for unequal values as for equal ones."""
    for value in (a, b):
        if isinstance(value, str):
            if not value.isascii():
                raise TypeError('comparing strings with non-ASCII characters is not supported')
        elif not isinstance(value, (bytes, bytearray, memoryview)):
            raise TypeError(f"unsupported operand types(s) or combination of types: '{type(a).__name__}' and "
                            f"'{type(b).__name__}'")
    if isinstance(a, str) != isinstance(b, str):
        raise TypeError(f"unsupported operand types(s) or combination of types: '{type(a).__name__}' and "
                        f"'{type(b).__name__}'")
    a, b = (value.encode() if isinstance(value, str) else bytes(value) for value in (a, b))
    difference = len(a) ^ len(b)
    for x, y in zip(a.ljust(len(b), b'\0'), b):
        difference |= x ^ y
    return difference == 0


def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError('Upper bound must be positive.')
    return _random.randrange(exclusive_upper_bound)


def token_bytes(nbytes=None):
    return os.urandom(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    import base64

    return base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b'=').decode('ascii')
