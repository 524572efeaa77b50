"""The first Ctrl-C ends a run after the current test, the second one at once."""

import weakref

__unittest = True

_results = weakref.WeakKeyDictionary()
_interrupts = None


class _Interrupts:
    def __init__(self, previous):
        self.previous = previous
        self.seen = False

    def __call__(self, number, frame):
        import signal

        ours = signal.getsignal(signal.SIGINT) is self
        if self.seen or not ours:
            self.previous(number, frame)
        self.seen = True
        for result in list(_results):
            result.stop()


def registerResult(result):
    _results[result] = True


def removeResult(result):
    return _results.pop(result, None) is not None


def installHandler():
    global _interrupts
    if _interrupts is None:
        import signal

        _interrupts = _Interrupts(signal.getsignal(signal.SIGINT))
        signal.signal(signal.SIGINT, _interrupts)


def removeHandler(method=None):
    global _interrupts
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
    if _interrupts is not None:
        import signal

        signal.signal(signal.SIGINT, _interrupts.previous)
        _interrupts = None
