"""The flags of regular expressions."""

import enum


class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128

    __module__ = 're'
    __repr__ = enum.global_flag_repr
    __str__ = __repr__
    _numeric_repr_ = hex
