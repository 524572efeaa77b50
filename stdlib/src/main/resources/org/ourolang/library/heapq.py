# SPDX-License-Identifier: Apache-2.0
"""What `heapq` offers."""

from _heapq import _heapify_max, _heappop_max, _heapreplace_max, heapify, heappop, heappush, heappushpop, heapreplace

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']


def merge(*iterables, key=None, reverse=False):
    entries = []
    direction = -1 if reverse else 1
    for order, it in enumerate(map(iter, iterables)):
        for value in it:
            entries.append([value if key is None else key(value), order * direction, value, it])
            break
    if reverse:
        fix, drop, change = _heapify_max, _heappop_max, _heapreplace_max
    else:
        fix, drop, change = heapify, heappop, heapreplace
    fix(entries)
    while len(entries) > 1:
        entry = entries[0]
        _, _, value, it = entry
        yield value
        for value in it:
            entry[0] = value if key is None else key(value)
            entry[2] = value
            change(entries, entry)
            break
        else:
            drop(entries)
    if entries:
        _, _, value, it = entries[0]
        yield value
        yield from it


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
