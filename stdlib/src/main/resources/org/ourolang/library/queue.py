# SPDX-License-Identifier: Apache-2.0
"""Queues between threads."""

from _types import GenericAlias
from _closing import close as _close
from collections import deque
from heapq import heappop, heappush
from threading import Condition, Lock

__all__ = 'Empty Full ShutDown Queue PriorityQueue LifoQueue SimpleQueue'.split()


class Empty(Exception):
    """There is nothing to get."""

    __module__ = '_queue'


class Full(Exception):
    """There is no room."""


class ShutDown(Exception):
    """The queue was shut down."""


def _check(block, timeout):
    if block and timeout is not None and timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")


def _await(condition, ready, block, timeout, late):
    """Waits, with the condition held, until something holds; raises if it must not wait or waited too long."""
    _check(block, timeout)
    if not ready() and not (block and condition.wait_for(ready, timeout)):
        raise late


class Queue:
    """First in, first out; maxsize 0 means that there is always room."""

    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, maxsize=0):
        self.maxsize, self.unfinished_tasks, self.is_shutdown = maxsize, 0, False
        self.mutex = Lock()
        for event in ('not_empty', 'not_full', 'all_tasks_done'):
            setattr(self, event, Condition(self.mutex))
        self._init(maxsize)

    # What subclasses change: how items are kept. The lock is held.

    def _get(self):
        return self.queue.popleft()

    def _put(self, item):
        self.queue.append(item)

    def _qsize(self):
        return len(self.queue)

    def _init(self, maxsize):
        self.queue = deque()

    # What holds while the lock is held.

    def _has_room(self):
        return self.is_shutdown or not 0 < self.maxsize <= self._qsize()

    def _has_news(self):
        return self.is_shutdown or self._qsize() > 0

    def _finish(self, count):
        self.unfinished_tasks -= count
        if self.unfinished_tasks == 0:
            self.all_tasks_done.notify_all()

    def put(self, item, block=True, timeout=None):
        """Put an item in, waiting for room; Full if there is none in time."""
        with self.mutex:
            if self.maxsize > 0:
                _await(self.not_full, self._has_room, block, timeout, Full)
            self._let_in(item)

    def _let_in(self, item):
        if self.is_shutdown:
            raise ShutDown
        self._put(item)
        self.not_empty.notify()
        self.unfinished_tasks += 1

    def get(self, block=True, timeout=None):
        """Take an item out, waiting for one; Empty if there is none in time."""
        with self.mutex:
            _await(self.not_empty, self._has_news, block, timeout, Empty)
            if self._qsize() == 0:
                raise ShutDown
            self.not_full.notify()
            return self._get()

    def put_nowait(self, item):
        """Put an item in if there is room."""
        self.put(item, False)

    def get_nowait(self):
        """Take an item out if there is one."""
        return self.get(False)

    def task_done(self):
        """Say that an item that was taken out is dealt with."""
        with self.mutex:
            if self.unfinished_tasks <= 0:
                raise ValueError('task_done() called too many times')
            self._finish(1)

    def join(self):
        """Wait until all items are dealt with."""
        with self.mutex:
            self.all_tasks_done.wait_for(lambda: self.unfinished_tasks == 0)

    def shutdown(self, immediate=False):
        """Let nothing in any more; immediate: forget what is in."""
        with self.mutex:
            self.is_shutdown = True
            dropped = 0
            while immediate and self._qsize():
                self._get()
                dropped += 1
            if dropped:
                self._finish(min(dropped, self.unfinished_tasks))
            for event in (self.not_empty, self.not_full):
                event.notify_all()

    def qsize(self):
        """How many items are in."""
        with self.mutex:
            return self._qsize()

    def empty(self):
        """Whether nothing is in."""
        return not self.qsize()

    def full(self):
        """Whether there is no room."""
        return 0 < self.maxsize <= self.qsize()


class PriorityQueue(Queue):
    """The least item first."""

    def _get(self):
        return heappop(self.queue)

    def _put(self, item):
        heappush(self.queue, item)

    def _init(self, maxsize):
        self.queue = []


class LifoQueue(Queue):
    """Last in, first out."""

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    """First in, first out, without limit and without counting what is dealt with."""

    __module__ = '_queue'
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self):
        self._items, self._news = deque(), Condition(Lock())

    def put(self, item, block=True, timeout=None):
        """Put an item in; the other arguments are for the likeness with Queue."""
        with self._news:
            self._items.append(item)
            self._news.notify()

    put_nowait = put

    def get(self, block=True, timeout=None):
        """Take an item out, waiting for one; Empty if there is none in time."""
        with self._news:
            _await(self._news, self.qsize, block, timeout, Empty)
            return self._items.popleft()

    def get_nowait(self):
        """Take an item out if there is one."""
        return self.get(False)

    def qsize(self):
        """How many items are in."""
        return len(self._items)

    def empty(self):
        """Whether nothing is in."""
        return not self._items


_PySimpleQueue = SimpleQueue


_close('_queue', SimpleQueue)
