# SPDX-License-Identifier: Apache-2.0
"""Heaps in lists: the least element is the first; the operations themselves are Java's."""

from _heapq import (_heapify_max, _heappop_max, _heapreplace_max, heapify, heappop, heappush, heappushpop,
                    heapreplace)

__all__ = 'heappush heappop heapify heapreplace merge nlargest nsmallest heappushpop'.split()


class _Source:
    """An iterable to be merged: its next value, and how it compares with others."""

    __slots__ = 'key', 'rank', 'value', 'advance', 'measure'

    def __init__(self, rank, iterable, measure):
        self.rank, self.measure = rank, measure
        self.advance = iter(iterable).__next__

    def step(self):
        """Goes to the next value; whether there is one."""
        try:
            self.value = self.advance()
        except StopIteration:
            return False
        self.key = self.value if self.measure is None else self.measure(self.value)
        return True

    def __lt__(self, other):
        return self.rank < other.rank if self.key == other.key else self.key < other.key


def merge(*iterables, key=None, reverse=False):
    """The values of sorted iterables in order, without reading ahead."""
    sources = [_Source(-place if reverse else place, each, key) for place, each in enumerate(iterables)]
    sources = [each for each in sources if each.step()]
    arrange, drop, renew = (_heapify_max, _heappop_max, _heapreplace_max) if reverse else (
        heapify, heappop, heapreplace)
    arrange(sources)
    while len(sources) > 1:
        best = sources[0]
        yield best.value
        if best.step():
            renew(sources, best)
        else:
            drop(sources)
    for last in sources:
        yield last.value
        more = last.advance
        while True:
            try:
                value = more()
            except StopIteration:
                return
            yield value


def nsmallest(n, iterable, key=None):
    """The n least elements, the least first."""
    return sorted(iterable, key=key)[:n if n >= 0 else 0]


def nlargest(n, iterable, key=None):
    """The n greatest elements, the greatest first."""
    return sorted(iterable, key=key, reverse=True)[:n if n >= 0 else 0]
