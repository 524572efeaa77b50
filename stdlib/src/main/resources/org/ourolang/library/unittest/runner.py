"""Runs tests and prints what becomes of them."""

import sys
import time
import warnings

from . import result as _result
from .case import _SubTest
from .signals import registerResult

__unittest = True


class _WritelnDecorator:
    """A stream with a method for whole lines."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        if name in ('stream', '__getstate__'):
            raise AttributeError(name)
        return getattr(self.stream, name)

    def writeln(self, text=None):
        if text:
            self.write(text)
        self.write('\n')


class TextTestResult(_result.TestResult):
    separator1 = '=' * 70
    separator2 = '-' * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self.descriptions = descriptions
        self.durations = durations
        self._at_line_start = True

    def getDescription(self, test):
        first_line = test.shortDescription()
        return f'{test}\n{first_line}' if self.descriptions and first_line else str(test)

    def _show(self, letter, word, test):
        """One letter, or the test and a word."""
        if self.showAll:
            if isinstance(test, _SubTest) or self._at_line_start:
                if not self._at_line_start:
                    self.stream.writeln()
                indentation = '  ' if isinstance(test, _SubTest) else ''
                self.stream.write(f'{indentation}{self.getDescription(test)} ... ')
            self.stream.writeln(word)
            self._at_line_start = True
        elif self.dots:
            self.stream.write(letter)
        else:
            return
        self.stream.flush()

    def _show_end(self, letter, word):
        if self.showAll:
            self.stream.writeln(word)
        elif self.dots:
            self.stream.write(letter)
        self.stream.flush()

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(f'{self.getDescription(test)} ... ')
            self.stream.flush()
            self._at_line_start = False

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._show('F' if failed else 'E', 'FAIL' if failed else 'ERROR', subtest)
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._show('.', 'ok', test)

    def addError(self, test, err):
        super().addError(test, err)
        self._show('E', 'ERROR', test)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._show('F', 'FAIL', test)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._show('s', f'skipped {reason!r}', test)

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._show_end('x', 'expected failure')

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._show_end('u', 'unexpected success')

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.writeln()
            self.stream.flush()
        self.printErrorList('ERROR', self.errors)
        self.printErrorList('FAIL', self.failures)
        surprises = getattr(self, 'unexpectedSuccesses', ())
        if surprises:
            self.stream.writeln(self.separator1)
            for test in surprises:
                self.stream.writeln(f'UNEXPECTED SUCCESS: {self.getDescription(test)}')
            self.stream.flush()

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            self.stream.writeln(self.separator1)
            self.stream.writeln(f'{flavour}: {self.getDescription(test)}')
            self.stream.writeln(self.separator2)
            self.stream.writeln(text)
            self.stream.flush()


class TextTestRunner:
    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                 warnings=None, *, tb_locals=False, durations=None):
        self.stream = _WritelnDecorator(sys.stderr if stream is None else stream)
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = warnings
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        try:
            return self.resultclass(self.stream, self.descriptions, self.verbosity, durations=self.durations)
        except TypeError:
            return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        result = self._makeResult()
        registerResult(result)
        result.failfast = self.failfast
        result.buffer = self.buffer
        if self.tb_locals:
            raise NotImplementedError('unittest with local variables in tracebacks is not supported by Ouro')
        with warnings.catch_warnings():
            if self.warnings:
                warnings.simplefilter(self.warnings)
            elapsed = self._timed(test, result)
        result.printErrors()
        if self.durations is not None:
            self._print_durations(result)
        if hasattr(result, 'separator2'):
            self.stream.writeln(result.separator2)
        count = result.testsRun
        self.stream.writeln(f'Ran {count} test{"" if count == 1 else "s"} in {elapsed:.3f}s')
        self.stream.writeln()
        self._print_outcome(result)
        self.stream.flush()
        return result

    @staticmethod
    def _timed(test, result):
        started = time.perf_counter()
        getattr(result, 'startTestRun', lambda: None)()
        try:
            test(result)
        finally:
            getattr(result, 'stopTestRun', lambda: None)()
        return time.perf_counter() - started

    def _print_outcome(self, result):
        counts = []
        if not result.wasSuccessful():
            word = 'FAILED'
            counts += [('failures', result.failures), ('errors', result.errors)]
        elif result.testsRun == 0 and not result.skipped:
            word = 'NO TESTS RAN'
        else:
            word = 'OK'
        counts += [
            ('skipped', getattr(result, 'skipped', ())),
            ('expected failures', getattr(result, 'expectedFailures', ())),
            ('unexpected successes', getattr(result, 'unexpectedSuccesses', ())),
        ]
        shown = ', '.join(f'{name}={len(tests)}' for name, tests in counts if tests)
        self.stream.write(f'{word} ({shown})\n' if shown else f'{word}\n')

    def _print_durations(self, result):
        if not result.collectedDurations:
            return
        slowest = sorted(result.collectedDurations, key=lambda item: item[1], reverse=True)
        if self.durations > 0:
            slowest = slowest[:self.durations]
        self.stream.writeln('Slowest test durations')
        if hasattr(result, 'separator2'):
            self.stream.writeln(result.separator2)
        hidden = False
        for name, elapsed in slowest:
            if self.verbosity < 2 and elapsed < 0.001:
                hidden = True
                continue
            self.stream.writeln(f'{elapsed:.3f}s'.ljust(10) + f' {name}')
        if hidden:
            self.stream.writeln('\n(durations < 0.001s were hidden; use -v to show these durations)')
        else:
            self.stream.writeln('')
