"""Threads in tests."""

import contextlib
import functools
import unittest

can_start_thread = True


def requires_working_threading(*, module=False):
    if module:
        return None
    return lambda item: item


def threading_setup():
    return 0,


def threading_cleanup(*original):
    pass


def reap_threads(test):
    return test


def join_thread(thread, timeout=None):
    thread.join(30.0 if timeout is None else timeout)
    if thread.is_alive():
        raise AssertionError('failed to join the thread in time')


@contextlib.contextmanager
def wait_threads_exit(timeout=None):
    yield


@contextlib.contextmanager
def start_threads(threads, unlock=None):
    started = []
    for thread in threads:
        thread.start()
        started.append(thread)
    try:
        yield
    finally:
        if unlock:
            unlock()
        for thread in started:
            thread.join()


class catch_threading_exception:
    """Keeps what is handed to ``threading.excepthook``."""

    def __init__(self):
        self.exc_type = self.exc_value = self.exc_traceback = self.thread = None

    def _keep(self, args):
        self.exc_type, self.exc_value, self.exc_traceback, self.thread = args

    def __enter__(self):
        import threading

        self._before = threading.excepthook
        threading.excepthook = self._keep
        return self

    def __exit__(self, *info):
        import threading

        threading.excepthook = self._before


def run_concurrently(worker_func, nthreads, args=(), kwargs={}):
    raise unittest.SkipTest('needs threads that run at once')


def _one_kind_of_lock():
    """CPython has re-entrant locks twice, in C and in Python; here there is one class for both."""
    import threading

    threading._CRLock = threading._PyRLock = type(threading.RLock())


_one_kind_of_lock()
