# SPDX-License-Identifier: Apache-2.0
"""Finding and keeping places in sorted lists."""


def _place(a, lo, hi, key, before):
    """The first index of [lo, hi) whose (keyed) item is not `before`; hi if there is none."""
    if lo < 0:
        raise ValueError('lo must be non-negative')
    left = (len(a) if hi is None else hi) - lo
    while left > 0:
        half = left >> 1
        item = a[lo + half]
        if before(item if key is None else key(item)):
            lo += half + 1
            left -= half + 1
        else:
            left = half
    return lo


def bisect_left(a, x, lo=0, hi=None, *, key=None):
    """The leftmost index at which x keeps a sorted."""
    return _place(a, lo, hi, key, lambda item: item < x)


def bisect_right(a, x, lo=0, hi=None, *, key=None):
    """The rightmost index at which x keeps a sorted."""
    return _place(a, lo, hi, key, lambda item: not x < item)


def _sought(x, key):
    return x if key is None else key(x)


def insort_left(a, x, lo=0, hi=None, *, key=None):
    """Put x into sorted a, before its equals."""
    index = bisect_left(a, _sought(x, key), lo, hi, key=key)
    a.insert(index, x)


def insort_right(a, x, lo=0, hi=None, *, key=None):
    """Put x into sorted a, behind its equals."""
    index = bisect_right(a, _sought(x, key), lo, hi, key=key)
    a.insert(index, x)


bisect, insort = bisect_right, insort_right
