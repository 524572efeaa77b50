"""Tests put together, with the set-up of their classes and modules."""

import sys

from . import case, util

__unittest = True


class BaseTestSuite:
    _cleanup = True

    def __init__(self, tests=()):
        self._tests, self._removed_tests = [], 0
        self.addTests(tests)

    def __repr__(self):
        return f'<{util.strclass(type(self))} tests={list(self)}>'

    def __eq__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return list(self) == list(other)

    __hash__ = None

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f'{test!r} is not callable')
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError('TestCases and TestSuites must be instantiated before passing them to addTest()')
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError('tests must be an iterable of tests, not a string')
        for each in tests:
            self.addTest(each)

    def run(self, result):
        for position, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            self._forget(position)
        return result

    def _forget(self, position):
        """A test that ran is not kept alive."""
        if not self._cleanup:
            return
        try:
            test = self._tests[position]
        except TypeError:
            return
        self._removed_tests += test.countTestCases() if hasattr(test, 'countTestCases') else 0
        self._tests[position] = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    def run(self, result, debug=False):
        outermost = getattr(result, '_testRunEntered', False) is False
        if outermost:
            result._testRunEntered = True
        for position, test in enumerate(self):
            if result.shouldStop:
                break
            if not _is_suite(test):
                if not self._prepare(test, result):
                    continue
            if not debug:
                test(result)
            elif _is_suite(test):
                test.run(result, True)
            else:
                test.debug()
            self._forget(position)
        if outermost:
            self._leave_class(None, result)
            self._leave_module(None, result)
            result._testRunEntered = False
        return result

    def debug(self):
        self.run(_Bystander(), True)

    def _prepare(self, test, result):
        """Sets up the module and the class of a test when they are others than before; false if that failed."""
        self._leave_class(test, result)
        self._enter_module(test, result)
        self._enter_class(test, result)
        result._previousTestClass = type(test)
        return not (getattr(type(test), '_classSetupFailed', False) or getattr(result, '_moduleSetUpFailed', False))

    def _enter_class(self, test, result):
        before, now = getattr(result, '_previousTestClass', None), type(test)
        if now is before or getattr(result, '_moduleSetUpFailed', False) or _is_skipped(now):
            return
        try:
            now._classSetupFailed = False
        except TypeError:
            return
        set_up = getattr(now, 'setUpClass', None)
        if set_up is not None and not self._stage(result, set_up, 'setUpClass', util.strclass(now)):
            now._classSetupFailed = True
            self._class_cleanups(now, result, 'setUpClass')

    def _leave_class(self, test, result):
        before = getattr(result, '_previousTestClass', None)
        if before is None or before is type(test):
            return
        if getattr(before, '_classSetupFailed', False) or getattr(result, '_moduleSetUpFailed', False):
            return
        if _is_skipped(before):
            return
        tear_down = getattr(before, 'tearDownClass', None)
        if tear_down is not None:
            self._stage(result, tear_down, 'tearDownClass', util.strclass(before))
        self._class_cleanups(before, result, 'tearDownClass')

    def _class_cleanups(self, cls, result, stage):
        if getattr(cls, 'doClassCleanups', None) is None:
            return
        cls.doClassCleanups()
        for info in cls.tearDown_exceptions:
            if isinstance(result, _Bystander):
                raise info[1]
            self._blame(result, info, stage, util.strclass(cls))

    def _enter_module(self, test, result):
        name = type(test).__module__
        if name == self._module_before(result):
            return
        self._leave_module(test, result)
        result._moduleSetUpFailed = False
        module = sys.modules.get(name)
        set_up = getattr(module, 'setUpModule', None)
        if set_up is not None and not self._stage(result, set_up, 'setUpModule', name):
            result._moduleSetUpFailed = True
            self._module_cleanups(result, 'setUpModule', name)

    @staticmethod
    def _module_before(result):
        before = getattr(result, '_previousTestClass', None)
        return None if before is None else before.__module__

    def _leave_module(self, test, result):
        name = self._module_before(result)
        if name is None or getattr(result, '_moduleSetUpFailed', False):
            return
        module = sys.modules.get(name)
        if module is None:
            return
        tear_down = getattr(module, 'tearDownModule', None)
        if tear_down is not None:
            self._stage(result, tear_down, 'tearDownModule', name)
        self._module_cleanups(result, 'tearDownModule', name)

    def _module_cleanups(self, result, stage, name):
        try:
            case.doModuleCleanups()
        except Exception:
            if isinstance(result, _Bystander):
                raise
            self._blame(result, sys.exc_info(), stage, name)

    def _stage(self, result, function, stage, owner):
        """Calls a set-up or tear-down of a class or module; false if it failed."""
        _output(result, '_setupStdout')
        try:
            function()
        except Exception:
            if isinstance(result, _Bystander):
                raise
            self._blame(result, sys.exc_info(), stage, owner)
            return False
        finally:
            _output(result, '_restoreStdout')
        return True

    @staticmethod
    def _blame(result, info, stage, owner):
        holder = _ErrorHolder(f'{stage} ({owner})')
        add_skip = getattr(result, 'addSkip', None)
        if add_skip is not None and isinstance(info[1], case.SkipTest):
            add_skip(holder, str(info[1]))
        else:
            result.addError(holder, info)


def _is_suite(test):
    try:
        iter(test)
    except TypeError:
        return False
    return True


def _is_skipped(cls):
    return getattr(cls, '__unittest_skip__', False)


def _output(result, action):
    getattr(result, action, lambda: None)()


class _ErrorHolder:
    """Stands for a test in the results when the set-up of a class or module failed."""

    failureException = None

    def __init__(self, description):
        self.description = description
        self.failureException = ()

    def shortDescription(self):
        """There is nothing to say beside the name."""

    def id(self):
        return self.description

    def __repr__(self):
        return f'<ErrorHolder description={self.description!r}>'

    def __str__(self):
        return self.id()

    def countTestCases(self):
        return 0

    def run(self, result):
        pass

    __call__ = run


class _Bystander:
    """The result of a run that lets exceptions through."""

    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False
