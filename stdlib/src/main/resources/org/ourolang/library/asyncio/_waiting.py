# SPDX-License-Identifier: Apache-2.0
"""What waits for several futures, or for one with a time limit, and the bridges to threads."""

from _asyncio import (
    CancelledError, ensure_future, gather, get_event_loop, get_running_loop, isfuture, iscoroutine,
    _copy_context, _executor_ended, _take_asyncgens, _waiting,
)
from asyncio.queues import Queue
from asyncio.timeouts import timeout as _timeout

_MODES = ('FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED')


async def wait(fs, *, timeout=None, return_when='ALL_COMPLETED'):
    """Wait for futures and answer two sets, (done, pending); never cancels any."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in _MODES:
        raise ValueError(f'Invalid return_when value: {return_when}')
    futures = dict.fromkeys(fs)
    if any(iscoroutine(each) for each in futures):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    return await _waiting(futures, timeout, return_when)


async def wait_for(fut, timeout):
    """Wait for an awaitable, at most so many seconds."""
    if timeout is not None and timeout <= 0:
        return await _without_time(ensure_future(fut))
    async with _timeout(timeout):
        return await fut


async def _without_time(future):
    if future.done():
        return future.result()
    await _cancel_and_wait(future)
    try:
        return future.result()
    except CancelledError as error:
        raise TimeoutError from error


async def _cancel_and_wait(future):
    ended = get_running_loop().create_future()

    def note_end(_):
        if not ended.done():
            ended.set_result(None)

    future.add_done_callback(note_end)
    try:
        future.cancel()
        await ended
    finally:
        future.remove_done_callback(note_end)


def as_completed(fs, *, timeout=None):
    """Iterate over awaitables in the order in which they end."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expects an iterable of awaitables, not {type(fs).__name__}')
    return _AsCompletedIterator(fs, timeout)


class _AsCompletedIterator:
    """Plain iteration yields coroutines for the results, asynchronous iteration the futures themselves."""

    def __init__(self, aws, timeout):
        self._done = Queue()
        self._alarm = None
        loop = get_event_loop()
        self._todo = dict.fromkeys(ensure_future(each, loop=loop) for each in dict.fromkeys(aws))
        for future in self._todo:
            future.add_done_callback(self._completed)
        if self._todo and timeout is not None:
            self._alarm = loop.call_later(timeout, self._timed_out)
        self._left = len(self._todo)

    def __aiter__(self):
        return self

    def __iter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._wait_for_one()

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._wait_for_one(resolve=True)

    def _timed_out(self):
        for future in self._todo:
            future.remove_done_callback(self._completed)
            self._done.put_nowait(None)
        self._todo.clear()

    def _completed(self, future):
        if not self._todo:
            return
        del self._todo[future]
        self._done.put_nowait(future)
        if not self._todo and self._alarm is not None:
            self._alarm.cancel()

    async def _wait_for_one(self, resolve=False):
        future = await self._done.get()
        if future is None:
            raise TimeoutError
        return future.result() if resolve else future


async def to_thread(func, /, *args, **kwargs):
    """Run a function in a thread, with a copy of the current context."""
    loop = get_running_loop()
    context = _copy_context()

    def call():
        return context.run(func, *args, **kwargs)

    return await loop.run_in_executor(None, call)


async def _wrap_awaitable(awaitable):
    return await awaitable


def wrap_future(future, *, loop=None):
    """An asyncio future that follows a future of a thread."""
    if isfuture(future):
        return future
    if loop is None:
        loop = get_event_loop()
    own = loop.create_future()
    _chain(future, own, loop)
    return own


def _chain(source, own, loop):
    def copy_outcome():
        if own.cancelled():
            return
        if source.cancelled():
            own.cancel()
        elif (error := source.exception()) is not None:
            own.set_exception(error)
        else:
            own.set_result(source.result())

    def source_done(_):
        if not (own.cancelled() and loop.is_closed()):
            loop.call_soon_threadsafe(copy_outcome)

    def own_done(_):
        if own.cancelled():
            source.cancel()

    own.add_done_callback(own_done)
    source.add_done_callback(source_done)


def run_coroutine_threadsafe(coro, loop):
    """Submit a coroutine to a loop that runs in another thread; answers a concurrent.futures.Future."""
    if not iscoroutine(coro):
        raise TypeError('A coroutine object is required')
    from concurrent.futures import Future
    outer = Future()

    def begin():
        try:
            task = ensure_future(coro, loop=loop)
        except BaseException as error:
            if outer.set_running_or_notify_cancel():
                outer.set_exception(error)
            raise

        def ended(task):
            if task.cancelled():
                outer.cancel()
                outer.set_running_or_notify_cancel()
            elif outer.set_running_or_notify_cancel():
                if (error := task.exception()) is not None:
                    outer.set_exception(error)
                else:
                    outer.set_result(task.result())

        def cancelled(outer):
            if outer.cancelled() and not loop.is_closed():
                loop.call_soon_threadsafe(task.cancel)

        task.add_done_callback(ended)
        outer.add_done_callback(cancelled)

    loop.call_soon_threadsafe(begin)
    return outer


async def _shutdown_asyncgens(loop):
    open_generators = _take_asyncgens(loop)
    if not open_generators:
        return
    closings = [each.aclose() for each in open_generators]
    outcomes = await gather(*closings, return_exceptions=True)
    for outcome, generator in zip(outcomes, open_generators):
        if isinstance(outcome, Exception):
            loop.call_exception_handler({
                'message': f'an error occurred during closing of asynchronous generator {generator!r}',
                'exception': outcome,
                'asyncgen': generator,
            })


async def _shutdown_default_executor(loop, timeout):
    ended = _executor_ended(loop)
    if ended is None:
        return
    try:
        async with _timeout(timeout):
            await ended
    except TimeoutError:
        import warnings
        warnings.warn(
            f'The executor did not finishing joining its threads within {timeout} seconds.',
            RuntimeWarning, stacklevel=2)


for _each in (wait, wait_for, as_completed):
    _each.__module__ = 'asyncio.tasks'
to_thread.__module__ = 'asyncio.threads'
wrap_future.__module__ = 'asyncio.futures'
run_coroutine_threadsafe.__module__ = 'asyncio.tasks'
