"""Finds the tests in classes, modules and folders."""

import functools
import sys
import traceback
from types import FunctionType, ModuleType

from . import case, suite, util

__unittest = True


class _FailedTest(case.TestCase):
    """Reports, as a test, that there was something wrong with finding tests."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattr__(name)

        def complain():
            raise self._exception

        return complain


def _skipping(name, reason, suite_class):
    @case.skip(str(reason))
    def skipped(self):
        pass

    return suite_class((type('ModuleSkipped', (case.TestCase,), {name: skipped})(name),))


class TestLoader:
    testMethodPrefix = 'test'
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []
        self._packages_being_loaded = set()

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError(
                'Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?')
        if testCaseClass in (case.TestCase, case.FunctionTestCase):
            return self.suiteClass([])
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, 'runTest'):
            names = ['runTest']
        return self.suiteClass(map(testCaseClass, names))

    def getTestCaseNames(self, testCaseClass):
        names = [name for name in dir(testCaseClass) if self._is_wanted(testCaseClass, name)]
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def _is_wanted(self, cls, name):
        if not name.startswith(self.testMethodPrefix) or not callable(getattr(cls, name)):
            return False
        if self.testNamePatterns is None:
            return True
        from fnmatch import fnmatchcase

        full_name = f'{cls.__module__}.{cls.__qualname__}.{name}'
        return any(fnmatchcase(full_name, pattern) for pattern in self.testNamePatterns)

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = self.suiteClass([
            self.loadTestsFromTestCase(item) for item in (getattr(module, name) for name in dir(module))
            if isinstance(item, type) and issubclass(item, case.TestCase)
            and item not in (case.TestCase, case.FunctionTestCase)])
        load_tests = getattr(module, 'load_tests', None)
        if load_tests is None:
            return tests
        try:
            return load_tests(self, tests, pattern)
        except Exception as error:
            message = f'Failed to call load_tests:\n{traceback.format_exc()}'
            return self._failed(module.__name__, type(error)(message), message)

    def _failed(self, name, error, message):
        self.errors.append(message)
        return self.suiteClass((_FailedTest(name, error),))

    def _failed_import(self, name):
        message = f'Failed to import test module: {name}\n{traceback.format_exc()}'
        return self._failed(name, ImportError(message), message)

    def _import_start(self, name):
        """The longest part of a dotted name that is a module, the rest of it, and what became of the last import."""
        parts = name.split('.')
        failure = None
        for count in range(len(parts), 0, -1):
            try:
                __import__('.'.join(parts[:count]))
                return sys.modules[parts[0]], parts[1:], failure
            except ImportError:
                failure = parts[count - 1], self._failed_import(parts[count - 1])
                if count == 1:
                    return None, parts, failure
        raise ValueError('Empty module name')

    def loadTestsFromName(self, name, module=None):
        failure = None
        if module is None:
            found, rest, failure = self._import_start(name)
            if found is None:
                return failure[1]
        else:
            found, rest = module, name.split('.')
        parent = found
        for part in rest:
            try:
                parent, found = found, getattr(found, part)
            except AttributeError as error:
                if failure is not None and getattr(found, '__path__', None) is not None:
                    return failure[1]
                if failure is not None:
                    self.errors.pop()
                message = f'Failed to access attribute:\n{traceback.format_exc()}'
                return self._failed(part, error, message)
        if failure is not None:
            self.errors.pop()
        return self._load_object(name, parent, found)

    def _load_object(self, name, parent, found):
        if isinstance(found, ModuleType):
            return self.loadTestsFromModule(found)
        if isinstance(found, type):
            if issubclass(found, case.TestCase):
                return self.loadTestsFromTestCase(found)
        elif isinstance(found, FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            method = name.split('.')[-1]
            instance = parent(method)
            if not isinstance(getattr(instance, method), FunctionType):
                return self.suiteClass([instance])
        if isinstance(found, suite.TestSuite):
            return found
        if not callable(found):
            raise TypeError(f"don't know how to make test from: {found}")
        made = found()
        if isinstance(made, suite.TestSuite):
            return made
        if isinstance(made, case.TestCase):
            return self.suiteClass([made])
        raise TypeError(f'calling {found} returned {made}, not a test')

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def discover(self, start_dir, pattern='test*.py', top_level_dir=None):
        from ._discovery import Discovery

        return self.suiteClass(Discovery(self, start_dir, pattern, top_level_dir).tests())


defaultTestLoader = TestLoader()
