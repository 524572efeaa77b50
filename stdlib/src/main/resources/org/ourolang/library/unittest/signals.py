"""The first Ctrl-C ends a run after the current test, the second one at once."""

import weakref

__unittest = True

_results = weakref.WeakKeyDictionary()
_interrupt_handler = None


class _Interrupts:
    def __init__(self, previous):
        self.previous = previous
        self.ask_previous = _callable(previous)
        self.called = False

    def __call__(self, number, frame):
        import signal

        ours = signal.getsignal(signal.SIGINT) is self
        if self.called or not ours:
            self.ask_previous(number, frame)
        self.called = True
        for result in list(_results):
            result.stop()


def _callable(handler):
    if callable(handler) and not isinstance(handler, int):
        return handler
    import signal

    if handler == signal.SIG_DFL:
        return signal.default_int_handler
    if handler == signal.SIG_IGN:
        return _ignore
    raise TypeError('expected SIGINT signal handler to be signal.SIG_IGN, signal.SIG_DFL, or a callable object')


def _ignore(number, frame):
    pass


def registerResult(result):
    _results[result] = True


def removeResult(result):
    return _results.pop(result, None) is not None


def installHandler():
    global _interrupt_handler
    if _interrupt_handler is None:
        import signal

        _interrupt_handler = _Interrupts(signal.getsignal(signal.SIGINT))
        signal.signal(signal.SIGINT, _interrupt_handler)


def removeHandler(method=None):
    global _interrupt_handler
    if method is not None:
        from functools import wraps

        @wraps(method)
        def without_handler(*args, **kwargs):
            import signal

            before = signal.getsignal(signal.SIGINT)
            removeHandler()
            try:
                return method(*args, **kwargs)
            finally:
                signal.signal(signal.SIGINT, before)

        return without_handler
    if _interrupt_handler is not None:
        import signal

        signal.signal(signal.SIGINT, _interrupt_handler.previous)
        _interrupt_handler = None
