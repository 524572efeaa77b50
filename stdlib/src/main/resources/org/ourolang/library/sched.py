# SPDX-License-Identifier: Apache-2.0
"""Calls at given times, one after another."""

import heapq
import threading
import time
from collections import namedtuple
from itertools import count

__all__ = ['scheduler']

Event = namedtuple('Event', 'time, priority, sequence, action, argument, kwargs')
_UNSET = object()


class scheduler:
    """Waits by one function for the times that another one tells."""

    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self.timefunc, self.delayfunc = timefunc, delayfunc
        self._waiting, self._lock, self._numbers = [], threading.RLock(), count()

    def enterabs(self, time, priority, action, argument=(), kwargs=_UNSET):
        """Call something at a time; of several at one time the least priority comes first."""
        named = {} if kwargs is _UNSET else kwargs
        with self._lock:
            event = Event(time, priority, next(self._numbers), action, argument, named)
            heapq.heappush(self._waiting, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_UNSET):
        """Call something after a delay."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        """Take an event back; ValueError if it is not waiting."""
        with self._lock:
            self._waiting.remove(event)
            heapq.heapify(self._waiting)

    def empty(self):
        """Whether nothing waits."""
        with self._lock:
            return not self._waiting

    @property
    def queue(self):
        """What waits, in the order in which it will be called."""
        with self._lock:
            return sorted(self._waiting)

    def run(self, blocking=True):
        """Make the calls when their time comes; without blocking: those that are due, and the time to the next."""
        while True:
            with self._lock:
                if not self._waiting:
                    return None
                event = self._waiting[0]
                early = event.time - self.timefunc()
                if early <= 0:
                    heapq.heappop(self._waiting)
            if early <= 0:
                event.action(*event.argument, **event.kwargs)
                self.delayfunc(0)
            elif blocking:
                self.delayfunc(early)
            else:
                return early
