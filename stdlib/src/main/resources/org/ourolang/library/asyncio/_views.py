# SPDX-License-Identifier: Apache-2.0
"""Copies of the queues that Java keeps, through which a script may append to them."""

import collections


class deque(collections.deque):
    """Who waits, or what is ready."""

    def __init__(self, items, tell):
        super().__init__(items)
        self._tell = tell

    def append(self, item):
        """Append both here and to what this is a copy of."""
        self._tell(item)
        super().append(item)


class list(list):
    """The timers of a loop, in the order of their heap."""

    def __init__(self, items, tell):
        super().__init__(items)
        self._tell = tell

    def append(self, item):
        """Append both here and to what this is a copy of."""
        self._tell(item)
        super().append(item)
