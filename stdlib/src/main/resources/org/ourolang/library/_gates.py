# SPDX-License-Identifier: Apache-2.0
"""What threads wait at for each other: conditions, semaphores, events and barriers."""

from _thread import RLock, lock as Lock
from collections import deque
from time import monotonic


def deprecated_name(name, better):
    """Warns who called the function that has an old name."""
    from warnings import warn

    warn(f'{name}() is deprecated, {better} instead', DeprecationWarning, stacklevel=3)


def _shown(value, state):
    cls = type(value)
    return f'<{cls.__module__}.{cls.__qualname__} at {id(value):#x}: {state}>'


class Condition:
    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock, self._turns = lock, deque()
        self.acquire, self.release = lock.acquire, lock.release
        # Locks that count how often they are taken know how to let go of all of it.
        self._let_go = getattr(lock, '_release_save', lock.release)
        self._take_back = getattr(lock, '_acquire_restore', lambda state: lock.acquire())
        self._is_owned = getattr(lock, '_is_owned', self._is_taken)

    def _is_taken(self):
        """Whether somebody has the lock; one that does not tell whose it is is taken to be ours."""
        free = self._lock.acquire(blocking=False)
        if free:
            self._lock.release()
        return not free

    def _demand_lock(self, deed):
        if not self._is_owned():
            raise RuntimeError(f'cannot {deed} on un-acquired lock')

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f'<Condition({self._lock}, {len(self._turns)})>'

    def wait(self, timeout=None):
        self._demand_lock('wait')
        turn = Lock()
        turn.acquire()
        self._turns.append(turn)
        state = self._let_go()
        came = False
        try:
            came = turn.acquire() if timeout is None else turn.acquire(timeout > 0, max(timeout, 0) or -1)
        finally:
            self._take_back(state)
            if not came and turn in self._turns:
                self._turns.remove(turn)
        return came

    def wait_for(self, predicate, timeout=None):
        deadline = timeout if timeout is None else timeout + monotonic()
        answer = predicate()
        while not answer:
            rest = deadline if deadline is None else deadline - monotonic()
            if rest is not None and rest <= 0:
                break
            self.wait(rest)
            answer = predicate()
        return answer

    def notify(self, n=1):
        self._demand_lock('notify')
        for _ in range(min(n, len(self._turns))):
            self._turns.popleft().release()

    def notify_all(self):
        self.notify(len(self._turns))

    def notifyAll(self):
        deprecated_name('notifyAll', 'use notify_all()')
        self.notify_all()


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._value = value
        self._gate = Condition(Lock())

    def __repr__(self):
        return _shown(self, f'value={self._value}')

    def acquire(self, blocking=True, timeout=None):
        if timeout is not None and not blocking:
            raise ValueError("can't specify timeout for non-blocking acquire")
        with self._gate:
            patience = timeout if blocking else 0
            if self._value < 1 and not self._gate.wait_for(lambda: self._value >= 1, patience):
                return False
            self._value -= 1
        return True

    __enter__ = acquire

    def __exit__(self, t, v, tb):
        self.release()

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        with self._gate:
            self._admit(n)
            self._value += n
            self._gate.notify(n)

    def _admit(self, n):
        """Raises if that much may not be given back."""


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        Semaphore.__init__(self, value)
        self._initial_value = value

    def __repr__(self):
        return _shown(self, f'value={self._value}/{self._initial_value}')

    def _admit(self, n):
        if n > self._initial_value - self._value:
            raise ValueError('Semaphore released too many times')


class Event:
    def __init__(self):
        self._gate, self._flag = Condition(Lock()), False

    def __repr__(self):
        return _shown(self, 'set' if self._flag else 'unset')

    def is_set(self):
        return self._flag

    def isSet(self):
        deprecated_name('isSet', 'use is_set()')
        return self.is_set()

    def _change(self, flag):
        with self._gate:
            self._flag = flag
            if flag:
                self._gate.notify_all()

    def set(self):
        self._change(True)

    def clear(self):
        self._change(False)

    def wait(self, timeout=None):
        with self._gate:
            return True if self._flag else self._gate.wait(timeout)


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """Threads come in while it fills, and go out while it drains or is reset; a broken one lets nobody through."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError('parties must be > 0')
        self._gate = Condition(Lock())
        self._parties, self._action, self._timeout = parties, action, timeout
        self._inside, self._phase = 0, 'filling'

    def __repr__(self):
        return _shown(self, 'broken' if self.broken else f'waiters={self.n_waiting}/{self.parties}')

    parties = property(lambda self: self._parties)
    n_waiting = property(lambda self: self._inside if self._phase == 'filling' else 0)
    broken = property(lambda self: self._phase == 'broken')

    def _turn(self, phase):
        self._phase = phase
        self._gate.notify_all()

    def wait(self, timeout=None):
        patience = self._timeout if timeout is None else timeout
        with self._gate:
            self._gate.wait_for(lambda: self._phase in ('filling', 'broken'))
            if self.broken:
                raise BrokenBarrierError
            place = self._inside
            self._inside += 1
            try:
                if self._inside < self._parties:
                    self._stay(patience)
                else:
                    self._let_all_go()
            finally:
                self._inside -= 1
                if not self._inside and self._phase in ('draining', 'resetting'):
                    self._turn('filling')
            return place

    def _let_all_go(self):
        if self._action is not None:
            try:
                self._action()
            except BaseException:
                self._turn('broken')
                raise
        self._turn('draining')

    def _stay(self, patience):
        if not self._gate.wait_for(lambda: self._phase != 'filling', patience):
            self._turn('broken')
        if self._phase in ('broken', 'resetting'):
            raise BrokenBarrierError

    def reset(self):
        with self._gate:
            left = self._inside and self._phase in ('filling', 'broken')
            self._turn('resetting' if left else self._phase if self._inside else 'filling')

    def abort(self):
        with self._gate:
            self._turn('broken')


for _made in Condition, Semaphore, BoundedSemaphore, Event, BrokenBarrierError, Barrier:
    _made.__module__ = 'threading'
del _made
