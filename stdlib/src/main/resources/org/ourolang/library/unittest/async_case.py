"""Tests whose methods are coroutines, each test in an event loop of its own."""

import contextvars
import inspect
import warnings

from .case import TestCase

__unittest = True


class IsolatedAsyncioTestCase(TestCase):
    loop_factory = None

    def __init__(self, methodName='runTest'):
        TestCase.__init__(self, methodName)
        # The names are those that programs know.
        self._asyncioTestContext, self._asyncioRunner = contextvars.copy_context(), None

    async def asyncSetUp(self):
        """Runs before the test, in its loop."""

    async def asyncTearDown(self):
        """Runs after the test, in its loop."""

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        kind = type(cm)
        try:
            enter, leave = kind.__aenter__, kind.__aexit__
        except AttributeError:
            name = f"'{kind.__module__}.{kind.__qualname__}'"
            message = f'{name} object does not support the asynchronous context manager protocol'
            raise TypeError(message) from None
        result = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return result

    def _callSetUp(self):
        self._asyncioRunner.get_loop()
        self._here(self.setUp)
        self._await(self.asyncSetUp)

    def _callTestMethod(self, method):
        if self._call(method) is not None:
            warnings.warn(
                f'It is deprecated to return a value that is not None from a test case ({method})',
                DeprecationWarning, stacklevel=5)

    def _callTearDown(self):
        self._await(self.asyncTearDown)
        self._here(self.tearDown)

    def _callCleanup(self, function, args, kwargs):
        self._call(function, *args, **kwargs)

    def _here(self, function, /, *args, **kwargs):
        """Calls a plain function in the test's context."""
        return self._asyncioTestContext.run(function, *args, **kwargs)

    def _await(self, function):
        return self._asyncioRunner.run(function(), context=self._asyncioTestContext)

    def _call(self, function, /, *args, **kwargs):
        """Calls a function in the test's context; a coroutine function's coroutine runs in the loop."""
        if inspect.iscoroutinefunction(function):
            return self._asyncioRunner.run(function(*args, **kwargs), context=self._asyncioTestContext)
        return self._here(function, *args, **kwargs)

    def _set_up_runner(self):
        import asyncio

        if self._asyncioRunner is not None:
            raise AssertionError('asyncio runner is already initialized')
        self._asyncioRunner = asyncio.Runner(debug=True, loop_factory=self.loop_factory)

    def _tearDownAsyncioRunner(self):
        runner, self._asyncioRunner = self._asyncioRunner, None
        if runner is not None:
            runner.close()

    def run(self, result=None):
        self._set_up_runner()
        try:
            outcome = TestCase.run(self, result)
        finally:
            self._tearDownAsyncioRunner()
        return outcome

    def debug(self):
        # A test that fails keeps its runner, in which doCleanups() may still run what is left.
        self._set_up_runner()
        super().debug()
        self._tearDownAsyncioRunner()
