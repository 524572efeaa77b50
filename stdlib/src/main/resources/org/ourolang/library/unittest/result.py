"""What came out of the tests that ran."""

import io
import sys
import traceback
from functools import wraps

from . import util

__unittest = True


def _stop_if_asked(result):
    """A failure ends the run where the program wants that; a result of its own class may not know of it."""
    if getattr(result, 'failfast', False):
        result.stop()


def failfast(method):
    @wraps(method)
    def stopping(self, *args, **kwargs):
        _stop_if_asked(self)
        return method(self, *args, **kwargs)

    return stopping


class TestResult:
    _previousTestClass, _testRunEntered, _moduleSetUpFailed = None, False, False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = self.buffer = self.tb_locals = self.shouldStop = self._mirrorOutput = False
        self.testsRun = 0
        for kept in ('failures', 'errors', 'skipped', 'expectedFailures', 'unexpectedSuccesses', 'collectedDurations'):
            setattr(self, kept, [])
        self._stdout_buffer = self._stderr_buffer = None
        self._original_stdout, self._original_stderr = sys.stdout, sys.stderr

    def printErrors(self):
        pass

    def startTest(self, test):
        self.testsRun, self._mirrorOutput = self.testsRun + 1, False
        self._setupStdout()

    def stopTest(self, test):
        self._restoreStdout()
        self._mirrorOutput = False

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def _setupStdout(self):
        if not self.buffer:
            return
        if self._stdout_buffer is None:
            self._stdout_buffer, self._stderr_buffer = io.StringIO(), io.StringIO()
        sys.stdout, sys.stderr = self._stdout_buffer, self._stderr_buffer

    def _restoreStdout(self):
        if not self.buffer:
            return
        if self._mirrorOutput:
            for name, stream in (('Stdout', self._original_stdout), ('Stderr', self._original_stderr)):
                text = getattr(sys, name.lower()).getvalue()
                if text:
                    stream.write(self._captured(name, text))
        sys.stdout, sys.stderr = self._original_stdout, self._original_stderr
        for used in (self._stdout_buffer, self._stderr_buffer):
            used.seek(0)
            used.truncate()

    @staticmethod
    def _captured(name, text):
        return f'\n{name}:\n{text}' + ('' if text.endswith('\n') else '\n')

    @failfast
    def addError(self, test, err):
        self._record(self.errors, test, err)

    @failfast
    def addFailure(self, test, err):
        self._record(self.failures, test, err)

    def _record(self, where, test, err):
        where.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSubTest(self, test, subtest, err):
        if err is None:
            return
        _stop_if_asked(self)
        failed = issubclass(err[0], test.failureException)
        self._record(self.failures if failed else self.errors, subtest, err)

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    @failfast
    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return not (self.failures or self.errors or getattr(self, 'unexpectedSuccesses', ()))

    def stop(self):
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        """The traceback as text: only the frames of the test, and what it printed when that is kept."""
        kind, value, entries = err
        _only_tests(value, test.failureException)
        shown = traceback.TracebackException(
            kind, value, _outside(entries) if value is None else value.__traceback__,
            capture_locals=self.tb_locals, compact=True)
        parts = list(shown.format())
        if self.buffer:
            for name in ('Stdout', 'Stderr'):
                text = getattr(sys, name.lower()).getvalue()
                if text:
                    parts.append(self._captured(name, text))
        return ''.join(parts)

    def __repr__(self):
        counts = f'run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}'
        return f'<{util.strclass(type(self))} {counts}>'


def _is_ours(entry):
    return '__unittest' in entry.tb_frame.f_globals


def _outside(entries):
    """The entries from the first one that is not of this package."""
    while entries is not None and _is_ours(entries):
        entries = entries.tb_next
    return entries


def _only_tests(error, failure):
    """Leaves the entries of tests in the tracebacks of an error and of what led to it."""
    waiting, seen = [error], set()
    while waiting:
        current = waiting.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        entries = _outside(current.__traceback__)
        if current is error and isinstance(current, failure):
            _cut_assertion(entries)
        current.__traceback__ = entries
        waiting += [current.__cause__, current.__context__]


def _cut_assertion(entries):
    """Ends the entries before the methods that made the assertion."""
    last = None
    while entries is not None and not _is_ours(entries):
        last, entries = entries, entries.tb_next
    if last is not None:
        last.tb_next = None
