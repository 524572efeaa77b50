# SPDX-License-Identifier: Apache-2.0
"""The first Ctrl-C ends a run after the current test, the second one at once."""

from weakref import WeakKeyDictionary

__unittest = True

# The runs that an interrupt ends, and what it calls for that.
_results, _interrupt_handler = WeakKeyDictionary(), None


def _signals():
    import signal

    return signal.getsignal, signal.signal, signal.SIGINT


class _Interrupts:
    def __init__(self, previous):
        self.previous, self.called = previous, False
        self.ask_previous = _callable(previous)

    def __call__(self, number, frame):
        ask, _, interrupt = _signals()
        first = not self.called and ask(interrupt) is self
        if not first:
            self.ask_previous(number, frame)
        self.called = True
        for each in [*_results]:
            each.stop()


def _callable(handler):
    """What a handler does, as a function; signal's two numbers are handlers too."""
    import signal

    if callable(handler) and not isinstance(handler, int):
        return handler
    if handler == signal.SIG_IGN:
        return lambda number, frame: None
    if handler == signal.SIG_DFL:
        return signal.default_int_handler
    raise TypeError('expected SIGINT signal handler to be signal.SIG_IGN, signal.SIG_DFL, or a callable object')


def registerResult(result):
    _results[result] = True


def removeResult(result):
    return bool(_results.pop(result, False))


def installHandler():
    if not _interrupt_handler:
        ask, handle, interrupt = _signals()
        _install(_Interrupts(ask(interrupt)))
        handle(interrupt, _interrupt_handler)


def _install(handler):
    global _interrupt_handler
    _interrupt_handler = handler


def removeHandler(method=None):
    if method is not None:
        return _without_handler(method)
    if _interrupt_handler:
        _, handle, interrupt = _signals()
        handle(interrupt, _interrupt_handler.previous)
        _install(None)
    return None


def _without_handler(method):
    from functools import wraps

    @wraps(method)
    def alone(*args, **kwargs):
        ask, handle, interrupt = _signals()
        before = ask(interrupt)
        removeHandler()
        try:
            answer = method(*args, **kwargs)
        finally:
            handle(interrupt, before)
        return answer

    return alone
