# SPDX-License-Identifier: Apache-2.0
"""Random numbers nobody can foretell, for passwords, tokens and the like."""

from hmac import compare_digest
from os import urandom
from random import SystemRandom

__all__ = '''choice randbelow randbits SystemRandom token_bytes token_hex token_urlsafe compare_digest'''.split()

DEFAULT_ENTROPY = 32
_host = SystemRandom()
choice = _host.choice
randbits = _host.getrandbits


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
