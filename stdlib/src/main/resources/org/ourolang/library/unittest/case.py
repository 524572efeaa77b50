"""One test, and the statements it makes about its subject."""

import sys
import time
import warnings
from functools import wraps

from . import _comparing, util
from ._expecting import LogsExpected, NoLogsExpected, RaiseExpected, WarningExpected
from .result import TestResult

__unittest = True

_NO_MESSAGE = object()
_module_cleanups = []


class SkipTest(Exception):
    """Raised to leave a test unrun."""


class _StopNow(Exception):
    """Ends a test after a failed part of it."""


def _mark_skipped(reason, item):
    if not isinstance(item, type):
        original = item

        @wraps(original)
        def item(*args, **kwargs):
            raise SkipTest(reason)

    item.__unittest_skip__ = True
    item.__unittest_skip_why__ = reason
    return item


def skip(reason):
    if callable(reason) and hasattr(reason, '__code__'):
        return _mark_skipped('', reason)
    return lambda item: _mark_skipped(reason, item)


def skipIf(condition, reason):
    return skip(reason) if condition else _as_it_is


def skipUnless(condition, reason):
    return _as_it_is if condition else skip(reason)


def _as_it_is(item):
    return item


def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    return _enter(cm, addModuleCleanup)


def doModuleCleanups():
    """Calls the clean-up functions of the module, last one first; raises the first exception of them at the end."""
    errors = _unwind(_module_cleanups)
    if errors:
        raise errors[0]


def _unwind(pending):
    """Makes the calls that are pending, last one first; answers what they raised."""
    raised = []
    while pending:
        call, args, kwargs = pending.pop()
        try:
            call(*args, **kwargs)
        except Exception as error:
            raised.append(error)
    return raised


def _enter(manager, add_cleanup):
    kind = type(manager)
    try:
        enter, leave = kind.__enter__, kind.__exit__
    except AttributeError:
        message = f"'{kind.__module__}.{kind.__qualname__}' object does not support the context manager protocol"
        raise TypeError(message) from None
    result = enter(manager)
    add_cleanup(leave, manager, None, None, None)
    return result


class _Attempt:
    """One run of a test: calls its parts and tells the result what became of them."""

    def __init__(self, result):
        self.result = result
        self.reports_parts = hasattr(result, 'addSubTest')
        self.success = True
        self.expecting_failure = False
        self.expected_failure = None

    def part(self, test, function, *args):
        """Calls a part of a test; true if it ended well."""
        try:
            function(*args)
        except KeyboardInterrupt:
            raise
        except BaseException:
            self.failed(test, sys.exc_info())
            return False
        return True

    def failed(self, test, info):
        error = info[1]
        if isinstance(error, SkipTest):
            self.success = False
            self.skipped(test, str(error))
        elif isinstance(error, _StopNow):
            self.success = False
        elif self.expecting_failure:
            self.expected_failure = info
        else:
            self.success = False
            self._report(test, info)

    def _report(self, test, info):
        if isinstance(test, _SubTest):
            self.result.addSubTest(test.test_case, test, info)
        elif issubclass(info[0], test.failureException):
            self.result.addFailure(test, info)
        else:
            self.result.addError(test, info)

    def skipped(self, test, reason):
        add_skip = getattr(self.result, 'addSkip', None)
        if add_skip is not None:
            add_skip(test, reason)
            return
        warnings.warn('TestResult has no addSkip method, skips not reported', RuntimeWarning, 2)
        self.result.addSuccess(test)


class _SubTestScope:
    """The block of a ``with self.subTest():``."""

    def __init__(self, case, message, params):
        self.case = case
        self.message = message
        self.params = params

    def __enter__(self):
        case = self.case
        self.outer = case._subtest
        self.good_before = case._attempt.success
        params = self.params if self.outer is None else {**self.outer.params, **self.params}
        case._subtest = self.part = _SubTest(case, self.message, params)
        case._attempt.success = True

    def __exit__(self, kind, error, entries):
        case, attempt = self.case, self.case._attempt
        case._subtest = self.outer
        if isinstance(error, KeyboardInterrupt):
            return False
        if error is not None:
            if isinstance(error, GeneratorExit):
                return False
            attempt.failed(self.part, (kind, error, entries))
        elif attempt.success:
            attempt.result.addSubTest(case, self.part, None)
        good, attempt.success = attempt.success, attempt.success and self.good_before
        if not good and getattr(attempt.result, 'failfast', False):
            raise _StopNow
        if attempt.expected_failure is not None:
            raise _StopNow
        return True


class _NoScope:
    def __enter__(self):
        pass

    def __exit__(self, *info):
        return False


class TestCase(_comparing.Comparing):
    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2 ** 16
    _classSetupFailed = False
    _class_cleanups = []

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls._classSetupFailed, cls._class_cleanups = False, []

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._attempt = None
        self._subtest = None
        self._cleanups = []
        method = getattr(self, methodName, None)
        if method is None and methodName != 'runTest':
            raise ValueError(f'no such test method in {type(self)}: {methodName}')
        self._testMethodDoc = 'No test' if method is None else method.__doc__
        self._type_equality_funcs = {
            dict: 'assertDictEqual', list: 'assertListEqual', tuple: 'assertTupleEqual', set: 'assertSetEqual',
            frozenset: 'assertSetEqual', str: 'assertMultiLineEqual'}

    def __eq__(self, other):
        return self._identity() == other._identity() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash(self._identity())

    def _identity(self):
        return type(self), self._testMethodName

    def __str__(self):
        return f'{self._testMethodName} ({util.strclass(type(self))}.{self._testMethodName})'

    def __repr__(self):
        return f'<{util.strclass(type(self))} testMethod={self._testMethodName}>'

    def id(self):
        return f'{util.strclass(type(self))}.{self._testMethodName}'

    def shortDescription(self):
        return self._testMethodDoc.strip().split('\n')[0].strip() if self._testMethodDoc else None

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return TestResult()

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality_funcs[typeobj] = function

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        return _enter(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        return _enter(cm, cls.addClassCleanup)

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = [
            (type(error), error, error.__traceback__) for error in _unwind(cls._class_cleanups)]

    def doCleanups(self):
        attempt = self._attempt or _Attempt(TestResult())
        while self._cleanups:
            attempt.part(self, self._callCleanup, *self._cleanups.pop())
        return attempt.success

    def _callSetUp(self):
        self.setUp()

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, args, kwargs):
        function(*args, **kwargs)

    def _callTestMethod(self, method):
        if method() is not None:
            warnings.warn(
                f'It is deprecated to return a value that is not None from a test case ({method})',
                DeprecationWarning, stacklevel=4)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def subTest(self, msg=_NO_MESSAGE, **params):
        if self._attempt is None or not self._attempt.reports_parts:
            return _NoScope()
        return _SubTestScope(self, msg, params)

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def run(self, result=None):
        own = result is None
        if own:
            result = self.defaultTestResult()
            getattr(result, 'startTestRun', _nothing)()
        result.startTest(self)
        try:
            reason = self._reason_to_skip()
            if reason is not None:
                _Attempt(result).skipped(self, reason)
            else:
                self._run_parts(result)
            return result
        finally:
            result.stopTest(self)
            if own:
                getattr(result, 'stopTestRun', _nothing)()

    def _marked(self, mark, default):
        method = getattr(self, self._testMethodName, None)
        return getattr(type(self), mark, default) or getattr(method, mark, default)

    def _reason_to_skip(self):
        if not self._marked('__unittest_skip__', False):
            return None
        return self._marked('__unittest_skip_why__', '')

    def _run_parts(self, result):
        attempt = self._attempt = _Attempt(result)
        started = time.perf_counter()
        try:
            expecting = self._marked('__unittest_expecting_failure__', False)
            if attempt.part(self, self._callSetUp):
                attempt.expecting_failure = expecting
                attempt.part(self, self._callTestMethod, getattr(self, self._testMethodName))
                attempt.expecting_failure = False
                attempt.part(self, self._callTearDown)
            self.doCleanups()
            add_duration = getattr(result, 'addDuration', None)
            if add_duration is not None:
                add_duration(self, time.perf_counter() - started)
            if attempt.success:
                self._succeeded(attempt, expecting)
        finally:
            attempt.expected_failure = None
            self._attempt = None

    def _succeeded(self, attempt, expecting):
        result = attempt.result
        if not expecting:
            result.addSuccess(self)
        elif attempt.expected_failure:
            result.addExpectedFailure(self, attempt.expected_failure)
        else:
            result.addUnexpectedSuccess(self)

    def debug(self):
        reason = self._reason_to_skip()
        if reason is not None:
            raise SkipTest(reason)
        self._callSetUp()
        self._callTestMethod(getattr(self, self._testMethodName))
        self._callTearDown()
        while self._cleanups:
            self._callCleanup(*self._cleanups.pop())

    def assertRaises(self, expected_exception, *args, **kwargs):
        return RaiseExpected(expected_exception, self).handle('assertRaises', args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return RaiseExpected(expected_exception, self, expected_regex).handle('assertRaisesRegex', args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return WarningExpected(expected_warning, self).handle('assertWarns', args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return WarningExpected(expected_warning, self, expected_regex).handle('assertWarnsRegex', args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return LogsExpected(self, logger, level)

    def assertNoLogs(self, logger=None, level=None):
        return NoLogsExpected(self, logger, level)


def _nothing():
    pass


class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        TestCase.__init__(self)
        self._parts = testFunc, setUp, tearDown, description

    def setUp(self):
        self._call_if_given(self._parts[1])

    def tearDown(self):
        self._call_if_given(self._parts[2])

    @staticmethod
    def _call_if_given(function):
        if function is not None:
            function()

    def runTest(self):
        self._parts[0]()

    def id(self):
        return self._parts[0].__name__

    def __eq__(self, other):
        return self._parts == other._parts if isinstance(other, type(self)) else NotImplemented

    def __hash__(self):
        return hash((type(self), *self._parts))

    def __str__(self):
        return f'{util.strclass(type(self))} ({self.id()})'

    def __repr__(self):
        return f'<{util.strclass(type(self))} tec={self._parts[0]}>'

    def shortDescription(self):
        function, *_, description = self._parts
        if description is None and function.__doc__:
            return function.__doc__.split('\n')[0].strip()
        return description


class _SubTest(TestCase):
    def __init__(self, test_case, message, params):
        TestCase.__init__(self)
        self.test_case, self.params, self._said = test_case, params, message
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError('subtests cannot be run directly')

    def _subDescription(self):
        parts = [] if self._said is _NO_MESSAGE else [f'[{self._said}]']
        if self.params:
            parts.append('({})'.format(', '.join(f'{name}={value!r}' for name, value in self.params.items())))
        return ' '.join(parts) or '(<subtest>)'

    def id(self):
        return f'{self.test_case.id()} {self._subDescription()}'

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f'{self.test_case} {self._subDescription()}'
