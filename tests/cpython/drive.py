"""Runs one of CPython's test files in the interpreter that runs this, and writes one line for each test.

    drive.py LIB/test MODULE [TEST-TO-SKIP...]

Lines: ``begin ID``, then ``ok|fail|error|skip|xfail|unexpected ID: first line of the reason``.
"""
import contextlib
import importlib
import re
import sys
import types
import unittest

OUT = sys.__stdout__
OUT_OF_REACH = re.compile(
    r'(sys\.getrefcount|sys\._getframe\(\)|gc\.get_refer|_testinternalcapi\.|_testcapi\.|socket\.|ssl\.|subprocess\.|multiprocessing\.|selectors\.|asyncio\.(open|start)_|asyncio\.create_subprocess_'
    r'|loop\.(create_(connection|server|datagram|unix)|connect_|sock_|start_tls|sendfile|subprocess_|(add|remove)_(reader|'
    r'writer|signal)|getaddrinfo|getnameinfo)).* is not supported by Ouro')
if sys.implementation.name != 'cpython':
    sys.path.insert(0, __file__.rpartition('/')[0] + '/standins')


def say(line):
    OUT.write(line.replace('\n', ' ')[:1000].encode('utf-8', 'backslashreplace').decode() + '\n')
    OUT.flush()


class Reporter(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.parts = set()

    def startTest(self, test):
        super().startTest(test)
        say(f'begin {test.id()}')

    def _tell(self, outcome, test, error=None):
        reason = '' if error is None else f'{error[0].__name__}: {error[1]}'
        if test.id().startswith('unittest.loader.'):
            reason = str(error[1]).strip().rpartition('\n')[2]
        say(f'{outcome} {test.id()}: {reason}')

    def addSuccess(self, test):
        if test.id() not in self.parts:
            self._tell('ok', test)

    def addError(self, test, err):
        if err[0] is NotImplementedError and OUT_OF_REACH.match(str(err[1])):
            say(f'skip {test.id()}: {err[1]}')
        else:
            self._tell('error', test, err)

    def addFailure(self, test, err):
        self._tell('fail', test, err)

    def addSkip(self, test, reason):
        say(f'skip {getattr(test, "test_case", test).id()}: {reason}')

    def addExpectedFailure(self, test, err):
        self._tell('xfail', test)

    def addUnexpectedSuccess(self, test):
        self._tell('unexpected', test)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            if issubclass(err[0], unittest.SkipTest):
                return
            self.parts.add(test.id())
            self._tell('fail', test, err)

    def addDuration(self, test, elapsed):
        pass


def tests(suite, skipped):
    """The tests of a suite one by one, without docstrings of the library and those of a module in C that is not there."""
    for test in suite:
        if hasattr(test, '__iter__'):
            yield from tests(test, skipped)
        elif getattr(test, 'module', '') is None:
            say(f'skip {test.id()}: about a module in C')
        elif test.id() not in skipped and (type(test).__name__ != 'DocTestCase' or test.id().startswith(sys.argv[2])):
            yield test


def load(module):
    """Imports a test file; what it imports and Ouro refuses becomes something whose use skips a test."""
    import _packages
    import _refused

    import test.support

    sys.modules['importlib.metadata'] = importlib.metadata = _packages
    for name in ('test.test_import', 'test.test_importlib', 'test.test_importlib.util', 'test.support.asyncore',
                 'test.support.smtpd'):
        _refused.install(name)
    with unpunished_frames():
        return import_all(module)


@contextlib.contextmanager
def unpunished_frames():
    """While a file is imported, lets it ask for frames that only few of its tests come to need."""
    import inspect

    refused = sys._getframe
    sys._getframe = lambda depth=0: types.SimpleNamespace(f_code=load.__code__)
    inspect.stack = inspect.trace = list
    try:
        yield
    finally:
        sys._getframe = refused


def import_all(module):
    """Imports it as often as something more is missing."""
    import _refused

    for _ in range(60):
        try:
            return importlib.import_module(module)
        except ModuleNotFoundError as error:
            if error.name in sys.modules or error.name.startswith('test.test_'):
                raise
            _refused.install(error.name)
        except ImportError as error:
            missing = getattr(error, 'name_from', None)
            if missing is None or error.name not in sys.modules or hasattr(sys.modules[error.name], missing):
                raise
            setattr(sys.modules[error.name], missing, stand_in(error.name, missing))
        except AttributeError as error:
            holder, missing = missing_in(error)
            if holder is None or hasattr(holder, missing):
                raise
            setattr(holder, missing, stand_in(holder.__name__, missing))


def missing_in(error):
    """The module and the name in it that an AttributeError tells of; (None, '') if it tells of something else."""
    words = str(error).split("'")
    if words[0] != 'module ' or len(words) < 4:
        return None, ''
    return sys.modules.get(words[1]), words[3]


def stand_in(module, name):
    """What a test file imports that is nobody's interface: a type variable of typing, or something that skips."""
    import _refused

    if module == 'typing':
        import typing

        return typing.TypeVar(name)
    return _refused.name(module, name)


def main():
    module, skipped = sys.argv[2], set(sys.argv[3:])
    from test import support

    support.use_resources = []
    sys.setrecursionlimit(max(sys.getrecursionlimit(), 1000))
    if sys.implementation.name != 'cpython':
        try:
            load(module)
        except (ImportError, AttributeError, unittest.SkipTest):
            pass
    suite = unittest.defaultTestLoader.loadTestsFromName(module)
    reporter = Reporter()
    unittest.TestSuite(tests(suite, skipped)).run(reporter)
    say('end')


main()
