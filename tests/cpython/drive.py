"""Runs one of CPython's test files in the interpreter that runs this, and writes one line for each test.

    drive.py LIB/test MODULE [TEST-TO-SKIP...]

Lines: ``begin ID``, then ``ok|fail|error|skip|xfail|unexpected ID: first line of the reason``.
"""
import re
import sys
import unittest

OUT = sys.__stdout__
OUT_OF_REACH = re.compile(
    r'(sys\.getrefcount|gc\.get_refer|_testinternalcapi\.|_testcapi\.|socket\.|ssl\.|subprocess\.|multiprocessing\.|selectors\.|asyncio\.(open|start)_|asyncio\.create_subprocess_'
    r'|loop\.(create_(connection|server|datagram|unix)|connect_|sock_|start_tls|sendfile|subprocess_|(add|remove)_(reader|'
    r'writer|signal)|getaddrinfo|getnameinfo)).* is not supported by Ouro')
if sys.implementation.name != 'cpython':
    sys.path.insert(0, __file__.rpartition('/')[0] + '/standins')


def say(line):
    OUT.write(line.replace('\n', ' ')[:300] + '\n')
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
    for test in suite:
        if hasattr(test, '__iter__'):
            yield from tests(test, skipped)
        elif test.id() not in skipped:
            yield test


def main():
    module, skipped = sys.argv[2], set(sys.argv[3:])
    sys.setrecursionlimit(max(sys.getrecursionlimit(), 1000))
    suite = unittest.defaultTestLoader.loadTestsFromName(module)
    reporter = Reporter()
    unittest.TestSuite(tests(suite, skipped)).run(reporter)
    say('end')


main()
