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
        return getattr(self.__dict__['stream'], name)

    def writeln(self, text=None):
        if text:
            self.write(text)
        self.write('\n')


class TextTestResult(_result.TestResult):
    separator1 = '=' * 70
    separator2 = '-' * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream, self.descriptions, self.durations = stream, descriptions, durations
        self.dots, self.showAll = verbosity == 1, verbosity > 1
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
        if self.showAll or self.dots:
            self._write_lines('')
        for flavour, kept in (('ERROR', self.errors), ('FAIL', self.failures)):
            self.printErrorList(flavour, kept)
        surprises = [f'UNEXPECTED SUCCESS: {self.getDescription(test)}'
                     for test in getattr(self, 'unexpectedSuccesses', ())]
        if surprises:
            self._write_lines(self.separator1, *surprises)

    def _write_lines(self, *lines):
        for line in lines:
            self.stream.writeln(line)
        self.stream.flush()

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            head = f'{flavour}: {self.getDescription(test)}'
            self._write_lines(self.separator1, head, self.separator2, text)


class TextTestRunner:
    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                 warnings=None, *, tb_locals=False, durations=None):
        self.stream = _WritelnDecorator(sys.stderr if stream is None else stream)
        self.descriptions, self.verbosity, self.durations = descriptions, verbosity, durations
        self.failfast, self.buffer, self.tb_locals, self.warnings = failfast, buffer, tb_locals, warnings
        if resultclass:
            self.resultclass = resultclass

    def _makeResult(self):
        given = self.stream, self.descriptions, self.verbosity
        try:
            return self.resultclass(*given, durations=self.durations)
        except TypeError:
            # A class of a program from the time before durations.
            return self.resultclass(*given)

    def run(self, test):
        if self.tb_locals:
            raise NotImplementedError('unittest with local variables in tracebacks is not supported by Ouro')
        outcome = self._makeResult()
        registerResult(outcome)
        outcome.failfast, outcome.buffer = self.failfast, self.buffer
        seconds = self._warning_as_asked(test, outcome)
        outcome.printErrors()
        if self.durations is not None:
            self._print_durations(outcome)
        self._rule_off(outcome)
        count = outcome.testsRun
        self.stream.writeln(f'Ran {count} test{"" if count == 1 else "s"} in {seconds:.3f}s')
        self.stream.writeln()
        self._print_outcome(outcome)
        self.stream.flush()
        return outcome

    def _rule_off(self, outcome):
        line = getattr(outcome, 'separator2', None)
        if line is not None:
            self.stream.writeln(line)

    def _warning_as_asked(self, test, outcome):
        """Runs the tests under the filter of warnings that was chosen; answers the seconds that they took."""
        with warnings.catch_warnings(action=self.warnings or None):
            return self._timed(test, outcome)

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
        succeeded = result.wasSuccessful()
        if not succeeded:
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
        slowest = sorted(result.collectedDurations, key=lambda item: item[1], reverse=True)
        if not slowest:
            return
        if self.durations > 0:
            slowest = slowest[:self.durations]
        self.stream.writeln('Slowest test durations')
        self._rule_off(result)
        hidden = False
        for name, elapsed in slowest:
            if elapsed < 0.001 and self.verbosity < 2:
                hidden = True
                continue
            self.stream.writeln(f'{elapsed:.3f}s'.ljust(10) + f' {name}')
        if hidden:
            self.stream.writeln('\n(durations < 0.001s were hidden; use -v to show these durations)')
        else:
            self.stream.writeln('')
