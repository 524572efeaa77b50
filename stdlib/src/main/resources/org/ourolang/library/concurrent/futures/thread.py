# SPDX-License-Identifier: Apache-2.0
"""A pool of threads, which grows while there is more to do than threads that wait."""

from collections import deque
from itertools import count
from os import process_cpu_count
from threading import Condition, Thread, _register_atexit

from ._base import LOGGER, BrokenExecutor, Executor, Future


class BrokenThreadPool(BrokenExecutor):
    pass


def _carry_out(future, function, args, kwargs):
    """Call a function for a future, unless that was cancelled."""
    if future.set_running_or_notify_cancel():
        try:
            answer = function(*args, **kwargs)
        except BaseException as failure:
            future.set_exception(failure)
        else:
            future.set_result(answer)


class ThreadPoolExecutor(Executor):
    _pools = count()

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        most = min(32, 4 + (process_cpu_count() or 1)) if max_workers is None else max_workers
        if not most > 0:
            raise ValueError('max_workers must be greater than 0')
        if not (initializer is None or callable(initializer)):
            raise TypeError('initializer must be a callable')
        self._max_workers = most
        self._thread_name_prefix = thread_name_prefix or f'ThreadPoolExecutor-{next(self._pools)}'
        self._prepare = initializer and (initializer, initargs)
        # What is to be done, how many threads wait for it, and what tells them that there is more.
        self._orders, self._waiting, self._news = deque(), 0, Condition()
        self._threads = set()
        self._broken, self._shutdown = False, False
        _register_atexit(ThreadPoolExecutor.shutdown, self)

    def submit(self, fn, /, *args, **kwargs):
        with self._news:
            self._check_open()
            promised = Future()
            self._orders.append((promised, fn, args, kwargs))
            if len(self._orders) > self._waiting and len(self._threads) < self._max_workers:
                self._hire()
            self._news.notify()
        return promised

    def _hire(self):
        thread = Thread(target=self._serve, name=f'{self._thread_name_prefix}_{len(self._threads)}', daemon=True)
        thread.start()
        self._threads.add(thread)

    def _serve(self):
        if self._prepare is not None:
            initializer, initargs = self._prepare
            try:
                initializer(*initargs)
            except BaseException:
                LOGGER.critical('Exception in initializer:', exc_info=True)
                self._give_up()
                return
        while (order := self._next_order()) is not None:
            _carry_out(*order)
            del order

    def _next_order(self):
        """What is to be done next, waiting for it; None when nothing ever will be."""
        with self._news:
            self._waiting += 1
            self._news.wait_for(lambda: self._orders or self._shutdown or self._broken)
            self._waiting -= 1
            return self._orders.popleft() if self._orders else None

    def _give_up(self):
        with self._news:
            self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
            while self._orders:
                self._orders.popleft()[0].set_exception(BrokenThreadPool(self._broken))
            self._news.notify_all()

    def _check_open(self):
        if self._shutdown and not self._broken:
            raise RuntimeError('cannot schedule new futures after shutdown')
        if self._broken:
            raise BrokenThreadPool(self._broken)

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._news:
            self._shutdown = True
            while cancel_futures and self._orders:
                self._orders.popleft()[0].cancel()
            self._news.notify_all()
        if wait:
            for thread in [*self._threads]:
                thread.join()
