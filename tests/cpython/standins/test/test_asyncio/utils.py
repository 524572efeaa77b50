"""A stand-in for ``test.test_asyncio.utils``: loops whose time stands still, without sockets."""

import asyncio
import collections
import contextlib
import logging
import re
import socket
import sys
import unittest
from asyncio import base_events, selector_events
from asyncio.log import logger
from unittest import mock

from test import support

CLOCK_RES = 0.020
base_events.socket = selector_events.socket = socket


class _NoWatcher:
    """Watches over processes, of which there are none."""

    def attach_loop(self, loop):
        pass

    def close(self):
        pass


asyncio.SafeChildWatcher = asyncio.PidfdChildWatcher = asyncio.ThreadedChildWatcher = _NoWatcher
asyncio.set_child_watcher = lambda watcher: None
ONLYCERT = ONLYKEY = SIGNED_CERTFILE = SIGNING_CA = PEERCERT = None


def _no_sockets(*args, **kwargs):
    raise unittest.SkipTest('needs sockets')


run_test_server = run_test_unix_server = run_udp_echo_server = unix_socket_path = gen_unix_socket_path = _no_sockets
simple_server_sslcontext = simple_client_sslcontext = dummy_ssl_context = mock_nonblocking_socket = _no_sockets
data_file = _no_sockets


def run_briefly(loop):
    async def nothing():
        pass

    running = nothing()
    task = loop.create_task(running)
    try:
        loop.run_until_complete(task)
    finally:
        running.close()


def run_until(loop, pred, timeout=support.SHORT_TIMEOUT):
    delay = 0.001
    for _ in support.busy_retry(timeout, error=False):
        if pred():
            return
        loop.run_until_complete(asyncio.sleep(delay))
        delay = max(delay * 2, 1.0)
    raise TimeoutError()


def run_once(loop):
    loop.call_soon(loop.stop)
    loop.run_forever()


def make_test_protocol(base):
    members = {
        name: MockCallback(return_value=None) for name in dir(base)
        if not (name.startswith('__') and name.endswith('__'))}
    return type('TestProtocol', (base,) + base.__bases__, members)()


class _Poll:
    def select(self, timeout):
        return []


class TestLoop(asyncio.SelectorEventLoop):
    """A loop whose time only moves where a generator says so."""

    def __init__(self, gen=None):
        super().__init__()
        self._time = 0
        self._clock_resolution = 1e-9
        self._asks = gen is not None
        self._steps = gen() if gen is not None else iter(())
        if self._asks:
            next(self._steps)
        self._selector = _Poll()
        self.readers = {}
        self.writers = {}
        self.reset_counters()
        self._timers = []

    def time(self):
        return self._time

    def advance_time(self, advance):
        if advance:
            self._time += advance

    def reset_counters(self):
        self.remove_reader_count = collections.defaultdict(int)
        self.remove_writer_count = collections.defaultdict(int)

    def call_at(self, when, callback, *args, context=None):
        self._timers.append(when)
        return super().call_at(when, callback, *args, context=context)

    def _run_once(self):
        super()._run_once()
        for when in self._timers:
            self.advance_time(self._steps.send(when) if self._asks else 0)
        self._timers = []

    def close(self):
        super().close()
        if self._asks:
            try:
                self._steps.send(0)
            except StopIteration:
                pass
            else:
                raise AssertionError('Time generator is not finished')

    def _write_to_self(self):
        pass

    def _process_events(self, event_list):
        pass


def MockCallback(**kwargs):
    return mock.Mock(spec=['__call__'], **kwargs)


class MockPattern(str):
    """A text that equals every text in which it is found as a regular expression."""

    def __eq__(self, other):
        return bool(re.search(str(self), other, re.S))


class MockInstanceOf:
    def __init__(self, type):
        self._type = type

    def __eq__(self, other):
        return isinstance(other, self._type)


def get_function_source(func):
    code = getattr(func, '__wrapped__', func)
    while hasattr(code, 'func') and not hasattr(code, '__code__'):
        code = code.func
    code = getattr(code, '__func__', code).__code__
    return code.co_filename, code.co_firstlineno


class TestCase(unittest.TestCase):
    @staticmethod
    def close_loop(loop):
        loop.close()

    def set_event_loop(self, loop, *, cleanup=True):
        if loop is None:
            raise AssertionError('loop is None')
        asyncio.set_event_loop(None)
        if cleanup:
            self.addCleanup(self.close_loop, loop)

    def new_test_loop(self, gen=None):
        loop = TestLoop(gen)
        self.set_event_loop(loop)
        return loop

    def setUp(self):
        pass

    def tearDown(self):
        asyncio.set_event_loop(None)
        self.assertEqual(sys.exc_info(), (None, None, None))
        self.doCleanups()


@contextlib.contextmanager
def disable_logger():
    before = logger.level
    try:
        logger.setLevel(logging.CRITICAL + 1)
        yield
    finally:
        logger.setLevel(before)


async def await_without_task(coro):
    failure = None

    def run():
        nonlocal failure
        try:
            coro.send(None)
        except StopIteration:
            pass
        except BaseException as error:
            failure = error

    asyncio.get_running_loop().call_soon(run)
    await asyncio.sleep(0)
    if failure is not None:
        raise failure
