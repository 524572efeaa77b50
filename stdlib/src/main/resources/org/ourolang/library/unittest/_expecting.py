"""Blocks that must raise, warn or log."""

import sys
import warnings

from ._comparing import _pattern

__unittest = True


class _Expected:
    """A block, or a call, of which something is expected."""

    def __init__(self, test_case):
        self.test_case = test_case

    def _complain(self, standard):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standard))


class _Raising(_Expected):
    def __init__(self, expected, test_case, expected_regex=None):
        super().__init__(test_case)
        self.expected = expected
        self.expected_regex = None if expected_regex is None else _pattern(expected_regex)
        self.obj_name = None
        self.msg = None

    def handle(self, name, args, kwargs):
        """The block's manager when there is nothing to call, else None after the call."""
        try:
            self._check_expected(name)
            if not args:
                self.msg = kwargs.pop('msg', None)
                for unknown in kwargs:
                    raise TypeError(f'{unknown!r} is an invalid keyword argument for this function')
                return self
            function, *args = args
            self.obj_name = getattr(function, '__name__', None) or str(function)
            with self:
                function(*args, **kwargs)
        finally:
            self = None

    def _check_expected(self, name):
        kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        if not all(isinstance(kind, type) and issubclass(kind, self.base) for kind in kinds):
            raise TypeError(f'{name}() arg 1 must be {self.requirement}')

    def _missing(self, word):
        name = getattr(self.expected, '__name__', None) or str(self.expected)
        by = f' by {self.obj_name}' if self.obj_name else ''
        self._complain(f'{name} not {word}{by}')


class RaiseExpected(_Raising):
    base = BaseException
    requirement = 'an exception type or tuple of exception types'

    def __enter__(self):
        return self

    def __exit__(self, kind, error, entries):
        if kind is None:
            self._missing('raised')
        if not issubclass(kind, self.expected):
            return False
        self.exception = error.with_traceback(None)
        regex = self.expected_regex
        if regex is not None and not regex.search(str(error)):
            self._complain(f'"{regex.pattern}" does not match "{error}"')
        return True

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


class WarningExpected(_Raising):
    base = Warning
    requirement = 'a warning type or tuple of warning types'

    def __enter__(self):
        for module in list(sys.modules.values()):
            if getattr(module, '__warningregistry__', None):
                module.__warningregistry__ = {}
        recording = warnings.catch_warnings(record=True, action='always', category=self.expected)
        self.warnings_manager, self.warnings = recording, recording.__enter__()
        return self

    def __exit__(self, kind, error, entries):
        self.warnings_manager.__exit__(kind, error, entries)
        if kind is not None:
            return
        first = None
        for shown in self.warnings:
            if not isinstance(shown.message, self.expected):
                continue
            first = first or shown.message
            if self.expected_regex is not None and not self.expected_regex.search(str(shown.message)):
                continue
            self.warning = shown.message
            self.filename = shown.filename
            self.lineno = shown.lineno
            return
        if first is not None:
            self._complain(f'"{self.expected_regex.pattern}" does not match "{first}"')
        self._missing('triggered')


class _LogsWatched(_Expected):
    LOGGING_FORMAT = '%(levelname)s:%(name)s:%(message)s'

    def __init__(self, test_case, logger_name, level):
        import logging

        super().__init__(test_case)
        self.logger_name = logger_name
        self.level = (logging.getLevelNamesMapping().get(level, level) if level else logging.INFO)
        self.msg = None

    def __enter__(self):
        import logging

        name = self.logger_name
        logger = self.logger = name if isinstance(name, logging.Logger) else logging.getLogger(name)
        self.handler = _keeper(logging.Formatter(self.LOGGING_FORMAT), self.level)
        self.watcher = self.handler.watcher
        self.before = logger.handlers, logger.level, logger.propagate
        logger.handlers = [self.handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return self._entered()

    def __exit__(self, kind, error, entries):
        self.logger.handlers, level, self.logger.propagate = self.before
        self.logger.setLevel(level)
        return False if kind is not None else self._judge()


class LogsExpected(_LogsWatched):
    def _entered(self):
        return self.watcher

    def _judge(self):
        if not self.watcher.records:
            import logging

            level = logging.getLevelName(self.level)
            self._complain(f'no logs of level {level} or higher triggered on {self.logger.name}')


class NoLogsExpected(_LogsWatched):
    def _entered(self):
        return None

    def _judge(self):
        if self.watcher.records:
            self._complain(f'Unexpected logs found: {self.watcher.output!r}')


def _keeper(formatter, level):
    """A handler that keeps what it is given."""
    import logging
    from collections import namedtuple

    class Keeper(logging.Handler):
        def flush(self):
            pass

        def emit(self, record):
            self.watcher.records.append(record)
            self.watcher.output.append(self.format(record))

    keeper = Keeper(level)
    keeper.setFormatter(formatter)
    keeper.watcher = namedtuple('_LoggingWatcher', ['records', 'output'])([], [])
    return keeper
