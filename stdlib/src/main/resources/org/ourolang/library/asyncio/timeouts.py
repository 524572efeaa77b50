# SPDX-License-Identifier: Apache-2.0
"""Time limits for what a task does."""

__all__ = ('Timeout', 'timeout', 'timeout_at')

from _asyncio import CancelledError, current_task, get_running_loop

_CREATED = 'created'
_ENTERED = 'active'
_EXPIRING = 'expiring'
_EXPIRED = 'expired'
_EXITED = 'finished'


class Timeout:
    """Cancels its task when the time is over, and turns that cancellation into a TimeoutError."""

    def __init__(self, when):
        self._state = _CREATED
        self._alarm = None
        self._task = None
        self._when = when

    def __repr__(self):
        text = f'<Timeout [{self._state}]'
        if self._state is _ENTERED:
            when = round(self._when, 3) if self._when is not None else None
            text += f' when={when}'
        return text + '>'

    def when(self):
        return self._when

    def expired(self):
        return self._state in (_EXPIRING, _EXPIRED)

    def reschedule(self, when):
        if self._state is not _ENTERED:
            if self._state is _CREATED:
                raise RuntimeError('Timeout has not been entered')
            raise RuntimeError(f'Cannot change state of {self._state} Timeout')
        self._when = when
        if self._alarm is not None:
            self._alarm.cancel()
        if when is None:
            self._alarm = None
            return
        loop = get_running_loop()
        if when <= loop.time():
            self._alarm = loop.call_soon(self._on_timeout)
        else:
            self._alarm = loop.call_at(when, self._on_timeout)

    def _on_timeout(self):
        self._task.cancel()
        self._state = _EXPIRING
        self._alarm = None

    async def __aenter__(self):
        if self._state is not _CREATED:
            raise RuntimeError('Timeout has already been entered')
        task = current_task()
        if task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._state = _ENTERED
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        if self._state is _EXPIRING:
            self._state = _EXPIRED
            if self._task.uncancel() <= self._cancelling and exc_type is not None:
                if issubclass(exc_type, CancelledError):
                    raise TimeoutError from exc_val
                if exc_val is not None:
                    _splice(exc_val)
                    if isinstance(exc_val, ExceptionGroup):
                        for each in exc_val.exceptions:
                            _splice(each)
        elif self._state is _ENTERED:
            self._state = _EXITED
        return None


def _splice(error):
    """Puts a TimeoutError in front of the cancellation in whose cleanup the error arose."""
    while (context := error.__context__) is not None:
        if isinstance(context, CancelledError):
            expired = TimeoutError()
            expired.__context__ = expired.__cause__ = context
            error.__context__ = expired
            break
        error = context


def timeout(delay):
    """A limit of so many seconds from now; None for no limit."""
    loop = get_running_loop()
    return Timeout(loop.time() + delay if delay is not None else None)


def timeout_at(when):
    """A limit at a moment on the loop's clock; None for no limit."""
    return Timeout(when)
