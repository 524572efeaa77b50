"""Hashes that may be missing."""

import unittest


def requires_hashdigest(digestname, openssl=None, usedforsecurity=True):
    import hashlib

    return unittest.skipUnless(digestname in hashlib.algorithms_available, f'needs {digestname}')
