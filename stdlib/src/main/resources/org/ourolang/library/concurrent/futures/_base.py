"""Futures of threads."""

import logging
import threading
import time
import types
from collections import namedtuple

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'
PENDING, RUNNING, CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED = (
    'PENDING', 'RUNNING', 'CANCELLED', 'CANCELLED_AND_NOTIFIED', 'FINISHED')
LOGGER = logging.getLogger('concurrent.futures')
TimeoutError = TimeoutError
DoneAndNotDoneFutures = namedtuple('DoneAndNotDoneFutures', 'done not_done')


class Error(Exception):
    """The base of the errors of futures."""


class CancelledError(Error):
    pass


class InvalidStateError(Error):
    pass


class BrokenExecutor(RuntimeError):
    pass


class Future:
    def __init__(self):
        self._state, self._result, self._exception = PENDING, None, None
        self._condition, self._watchers, self._done_callbacks = threading.Condition(), [], []

    def __repr__(self):
        with self._condition:
            text = f'{type(self).__name__} at {id(self):#x} state={self._state.lower().replace("_and_notified", "")}'
            if self._state == FINISHED:
                failed = self._exception is not None
                outcome = self._exception if failed else self._result
                text += f' {"raised" if failed else "returned"} {type(outcome).__name__}'
            return f'<{text}>'

    def cancel(self):
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            fresh = not self.cancelled()
            if fresh:
                self._end(CANCELLED)
        if fresh:
            self._tell()
        return True

    def _end(self, state):
        """Takes its last state, with the condition held, and wakes who waits for it."""
        self._state = state
        self._condition.notify_all()

    def cancelled(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        return self._state == RUNNING

    def done(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

    def _tell(self):
        """Calls what waits for the end."""
        for fn in self._done_callbacks:
            self._call(fn)
        for watcher in list(self._watchers):
            watcher()

    def _call(self, fn):
        try:
            fn(self)
        except Exception:
            LOGGER.exception('exception calling callback for %r', self)

    def add_done_callback(self, fn):
        with self._condition:
            waiting = not self.done()
            if waiting:
                self._done_callbacks += [fn]
        if not waiting:
            self._call(fn)

    def _wait(self, timeout):
        with self._condition:
            if not self.done():
                self._condition.wait_for(self.done, timeout)
            if self.cancelled():
                raise CancelledError()
            if not self.done():
                raise TimeoutError()

    def result(self, timeout=None):
        try:
            failure = self.exception(timeout)
            if failure is None:
                return self._result
            raise failure
        finally:
            # The traceback of what is raised holds this frame.
            self = failure = None

    def exception(self, timeout=None):
        self._wait(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        with self._condition:
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                return False
            if self._state == PENDING:
                self._state = RUNNING
                return True
            LOGGER.critical('Future %s in unexpected state: %s', id(self), self._state)
            raise RuntimeError('Future in unexpected state')

    def _finish(self, result, exception):
        with self._condition:
            if self.done():
                raise InvalidStateError(f'{self._state}: {self!r}')
            self._result, self._exception = result, exception
            self._end(FINISHED)
        self._tell()

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)

    __class_getitem__ = classmethod(types.GenericAlias)


_CONDITIONS = FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = set(fs)
    if return_when not in _CONDITIONS:
        raise ValueError(f'Invalid return condition: {return_when!r}')
    changed = threading.Condition()

    def enough():
        done = [future for future in fs if future.done()]
        if return_when == FIRST_COMPLETED and done:
            return True
        if return_when == FIRST_EXCEPTION and any(
                not future.cancelled() and future._exception is not None for future in done):
            return True
        return len(done) == len(fs)

    def notice():
        with changed:
            changed.notify_all()

    for future in fs:
        future._watchers.append(notice)
    try:
        with changed:
            changed.wait_for(enough, timeout)
    finally:
        for future in fs:
            future._watchers.remove(notice)
    done = {future for future in fs if future.done()}
    return DoneAndNotDoneFutures(done, fs - done)


def as_completed(fs, timeout=None):
    end = None if timeout is None else time.monotonic() + timeout
    pending = set(fs)
    total = len(pending)
    while pending:
        left = None if end is None else end - time.monotonic()
        if left is not None and left < 0:
            raise TimeoutError(f'{len(pending)} (of {total}) futures unfinished')
        done = wait(pending, left, FIRST_COMPLETED).done
        pending -= done
        yield from done


class Executor:
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        end = None if timeout is None else timeout + time.monotonic()
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            futures.reverse()
            try:
                while futures:
                    future = futures.pop()
                    try:
                        yield future.result(None if end is None else end - time.monotonic())
                    finally:
                        future.cancel()
            finally:
                for future in futures:
                    future.cancel()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *info):
        self.shutdown(wait=True)
        return False
