# SPDX-License-Identifier: Apache-2.0
"""What threads wait at for each other: conditions, semaphores, events and barriers."""

import time
from collections import deque

from _thread import RLock
from _thread import lock as Lock


def _full_name(value):
    cls = type(value)
    return f'{cls.__module__}.{cls.__qualname__}'


class Condition:
    def __init__(self, lock=None):
        self._lock = lock = RLock() if lock is None else lock
        self.acquire = lock.acquire
        self.release = lock.release
        self._release_save = getattr(lock, '_release_save', self._release_plain)
        self._acquire_restore = getattr(lock, '_acquire_restore', self._acquire_plain)
        self._is_owned = getattr(lock, '_is_owned', self._is_taken)
        self._waiters = deque()

    def _release_plain(self):
        self._lock.release()

    def _acquire_plain(self, state):
        self._lock.acquire()

    def _is_taken(self):
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *info):
        return self._lock.__exit__(*info)

    def __repr__(self):
        return f'<Condition({self._lock}, {len(self._waiters)})>'

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError('cannot wait on un-acquired lock')
        turn = Lock()
        turn.acquire()
        self._waiters.append(turn)
        state = self._release_save()
        woken = False
        try:
            if timeout is None:
                woken = turn.acquire()
            else:
                woken = turn.acquire(True, timeout) if timeout > 0 else turn.acquire(False)
            return woken
        finally:
            self._acquire_restore(state)
            if not woken and turn in self._waiters:
                self._waiters.remove(turn)

    def wait_for(self, predicate, timeout=None):
        end = None if timeout is None else time.monotonic() + timeout
        while not (result := predicate()):
            left = None if end is None else end - time.monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError('cannot notify on un-acquired lock')
        while self._waiters and n > 0:
            self._waiters.popleft().release()
            n -= 1

    def notify_all(self):
        self.notify(len(self._waiters))

    notifyAll = notify_all


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        return f'<{_full_name(self)} at {id(self):#x}: value={self._value}>'

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        with self._cond:
            if self._value == 0 and (not blocking or not self._cond.wait_for(lambda: self._value > 0, timeout)):
                return False
            self._value -= 1
            return True

    __enter__ = acquire

    def __exit__(self, *info):
        self.release()

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        with self._cond:
            self._check(n)
            self._value += n
            self._cond.notify(n)

    def _check(self, n):
        pass


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        return f'<{_full_name(self)} at {id(self):#x}: value={self._value}/{self._initial_value}>'

    def _check(self, n):
        if self._value + n > self._initial_value:
            raise ValueError('Semaphore released too many times')


class Event:
    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        return f'<{_full_name(self)} at {id(self):#x}: {"set" if self._flag else "unset"}>'

    def is_set(self):
        return self._flag

    def isSet(self):
        import warnings

        warnings.warn('isSet() is deprecated, use is_set() instead', DeprecationWarning, stacklevel=2)
        return self.is_set()

    def set(self):
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        with self._cond:
            return self._flag or self._cond.wait(timeout)


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError('parties must be > 0')
        self._cond = Condition(Lock())
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._count = 0
        self._state = 'filling'

    def __repr__(self):
        if self.broken:
            return f'<{_full_name(self)} at {id(self):#x}: broken>'
        return f'<{_full_name(self)} at {id(self):#x}: waiters={self.n_waiting}/{self.parties}>'

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == 'filling' else 0

    @property
    def broken(self):
        return self._state == 'broken'

    def wait(self, timeout=None):
        timeout = self._timeout if timeout is None else timeout
        with self._cond:
            self._cond.wait_for(lambda: self._state not in ('draining', 'resetting'))
            if self.broken:
                raise BrokenBarrierError
            index = self._count
            self._count += 1
            try:
                if self._count == self._parties:
                    self._open()
                else:
                    self._wait_for_others(timeout)
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._state in ('draining', 'resetting'):
                    self._state = 'filling'
                    self._cond.notify_all()

    def _open(self):
        try:
            if self._action is not None:
                self._action()
        except BaseException:
            self._break()
            raise
        self._state = 'draining'
        self._cond.notify_all()

    def _wait_for_others(self, timeout):
        if not self._cond.wait_for(lambda: self._state != 'filling', timeout):
            self._break()
            raise BrokenBarrierError
        if self._state in ('broken', 'resetting'):
            raise BrokenBarrierError

    def _break(self):
        self._state = 'broken'
        self._cond.notify_all()

    def reset(self):
        with self._cond:
            if self._count:
                if self._state in ('filling', 'broken'):
                    self._state = 'resetting'
            else:
                self._state = 'filling'
            self._cond.notify_all()

    def abort(self):
        with self._cond:
            self._break()


for _made in Condition, Semaphore, BoundedSemaphore, Event, BrokenBarrierError, Barrier:
    _made.__module__ = 'threading'
del _made
