# SPDX-License-Identifier: Apache-2.0
"""Queues between tasks."""

__all__ = ('Queue', 'PriorityQueue', 'LifoQueue', 'QueueFull', 'QueueEmpty', 'QueueShutDown')

from collections import deque

from _asyncio import QueueEmpty, QueueFull, QueueShutDown
from asyncio.locks import Event
from asyncio.mixins import _LoopBoundMixin


def _release(line, everybody=False):
    """Let the first one in a line go on that still waits, or all of them."""
    while line:
        future = line.popleft()
        if not future.done():
            future.set_result(None)
            if not everybody:
                return


class Queue(_LoopBoundMixin):
    """First in, first out; putting waits while it is full, getting while it is empty."""

    def __init__(self, maxsize=0):
        self._limit = maxsize
        self._takers, self._givers = deque(), deque()
        self._open_jobs = 0
        self._idle = Event()
        self._idle.set()
        self._is_shutdown = False
        self._init(maxsize)

    # A subclass that orders its items otherwise replaces these three.

    def _init(self, maxsize):
        self._queue = deque()

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.popleft()

    def _details(self):
        yield f'maxsize={self._limit!r}'
        if getattr(self, '_queue', ()):
            yield f'_queue={list(self._queue)!r}'
        for name, line in (('_getters', self._takers), ('_putters', self._givers)):
            if line:
                yield f'{name}[{len(line)}]'
        if self._open_jobs:
            yield f'tasks={self._open_jobs}'
        if self._is_shutdown:
            yield 'shutdown'

    def __str__(self):
        return f'<{type(self).__name__} {" ".join(self._details())}>'

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x} {" ".join(self._details())}>'

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    maxsize = property(lambda self: self._limit)

    def qsize(self):
        return len(self._queue)

    def empty(self):
        return self.qsize() == 0

    def full(self):
        return 0 < self._limit <= self.qsize()

    async def _wait_in(self, line, blocked):
        """Wait for one's turn; who is cancelled after being let go passes the turn on."""
        turn = self._get_loop().create_future()
        line.append(turn)
        try:
            await turn
        except BaseException:
            was_let_go = turn.done() and not turn.cancelled()
            turn.cancel()
            if turn in line:
                line.remove(turn)
            if was_let_go and not blocked():
                _release(line)
            raise

    async def put(self, item):
        while self.full():
            if self._is_shutdown:
                raise QueueShutDown
            await self._wait_in(self._givers, self.full)
        return self.put_nowait(item)

    async def get(self):
        while self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            await self._wait_in(self._takers, self.empty)
        return self.get_nowait()

    def put_nowait(self, item):
        if self._is_shutdown:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._put(item)
        self._open_jobs += 1
        self._idle.clear()
        _release(self._takers)

    def get_nowait(self):
        if self.empty():
            raise QueueShutDown if self._is_shutdown else QueueEmpty
        item = self._get()
        _release(self._givers)
        return item

    def task_done(self):
        if not self._open_jobs:
            raise ValueError('task_done() called too many times')
        self._close_job()

    def _close_job(self):
        self._open_jobs -= 1
        if not self._open_jobs:
            self._idle.set()

    async def join(self):
        if self._open_jobs:
            await self._idle.wait()

    def shutdown(self, immediate=False):
        """Refuse new items; the ones inside can still be taken, unless it shall be immediate."""
        self._is_shutdown = True
        while immediate and not self.empty():
            self._get()
            if self._open_jobs:
                self._close_job()
        _release(self._takers, everybody=True)
        _release(self._givers, everybody=True)


class PriorityQueue(Queue):
    """Gives the smallest item first."""

    def _init(self, maxsize):
        import heapq
        self._queue, self._heap = [], heapq

    def _put(self, item):
        self._heap.heappush(self._queue, item)

    def _get(self):
        return self._heap.heappop(self._queue)


class LifoQueue(Queue):
    """Gives the newest item first."""

    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        return self._queue.pop()
