# SPDX-License-Identifier: Apache-2.0
"""The tree of loggers."""

import sys
import warnings

import logging

from ._handlers import Filterer, _exclude, _include, _outer_stack
from ._levels import CRITICAL, DEBUG, ERROR, FATAL, INFO, NOTSET, WARNING, _checkLevel, getLevelName

_NAMES = ('debug', 'info', 'warning', 'error', 'critical', 'fatal')
_OWN = ('logging', 'logging._loggers', 'logging._adapters')


class PlaceHolder:
    """Stands in the tree of loggers for a name that nobody has asked for."""

    def __init__(self, alogger):
        self.loggerMap = {alogger: None}

    def append(self, alogger):
        self.loggerMap[alogger] = None


class Manager:
    """Holds the tree of loggers."""

    def __init__(self, rootnode):
        self.root, self.loggerDict = rootnode, {}
        self.loggerClass = self.logRecordFactory = None
        self._disable, self.emittedNoHandlerWarning = 0, False

    def _set_limit(self, value):
        self._disable = _checkLevel(value)

    disable = property(lambda self: self._disable, _set_limit)

    def getLogger(self, name):
        """The logger of a name, which is made and put into the tree if it is not there."""
        if not isinstance(name, str):
            raise TypeError('A logger name must be a string')
        place = self.loggerDict.get(name)
        if isinstance(place, PlaceHolder) or place is None:
            made = self.loggerDict[name] = (self.loggerClass or getLoggerClass())(name)
            made.manager = self
            self._insert(made, [] if place is None else place.loggerMap)
            return made
        return place

    def _insert(self, made, below):
        for child in below:
            if not child.parent.name.startswith(made.name):
                made.parent, child.parent = child.parent, made
        made.parent = self._above(made)

    def _above(self, made):
        """The nearest logger above; names on the way that nobody has asked for learn of the one below."""
        name = made.name
        while '.' in name:
            name = name.rpartition('.')[0]
            place = self.loggerDict.setdefault(name, None)
            if place is None:
                self.loggerDict[name] = PlaceHolder(made)
            elif isinstance(place, Logger):
                return place
            else:
                place.append(made)
        return self.root

    def setLoggerClass(self, klass):
        self.loggerClass = _checked_class(klass)

    def setLogRecordFactory(self, factory):
        self.logRecordFactory = factory

    def _clear_cache(self):
        pass


def _reporter(level, name):
    """A method that logs at a level."""

    def report(self, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)

    report.__name__, report.__qualname__ = name, f'Logger.{name}'
    report.__doc__ = f"Log 'msg % args' with severity {getLevelName(level)!r}."
    return report


class Logger(Filterer):
    """A named channel of events."""

    def __init__(self, name, level=NOTSET):
        super().__init__()
        self.name, self.level = name, _checkLevel(level)
        self.parent, self.propagate, self.disabled = None, True, False
        self.handlers = []

    # What is enabled

    def setLevel(self, level):
        self.level = _checkLevel(level)

    def getEffectiveLevel(self):
        """The level of the nearest logger that has one, from here upwards."""
        each = self
        while each and not each.level:
            each = each.parent
        return each.level if each else NOTSET

    def isEnabledFor(self, level):
        if self.disabled or self.manager.disable >= level:
            return False
        return self.getEffectiveLevel() <= level

    def _upwards(self):
        each = self
        while each:
            yield each
            each = each.parent

    # What is said

    debug, info, warning, error, critical, fatal = map(_reporter, (DEBUG, INFO, WARNING, ERROR, CRITICAL, FATAL), _NAMES)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.error(msg, *args, **kwargs, exc_info=exc_info)

    def warn(self, msg, *args, **kwargs):
        _deprecate('method')
        self.warning(msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        if isinstance(level, int):
            if self.isEnabledFor(level):
                self._log(level, msg, args, **kwargs)
        elif logging.raiseExceptions:
            raise TypeError('level must be an integer')

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        try:
            *place, function, stack = self.findCaller(stack_info, stacklevel)
        except ValueError:
            place, function, stack = ['(unknown file)', 0], '(unknown function)', None
        self.handle(self.makeRecord(
            self.name, level, *place, msg, args, _error_of(exc_info), function, extra, stack))

    def findCaller(self, stack_info=False, stacklevel=1):
        """The file, line and function of who logs, and if it is wanted the stack as text."""
        from _traceback import location

        depth = 1
        while True:
            filename, line, variables, function = location(depth)
            if function == '<sys>' or variables.get('__name__') not in _OWN:
                stacklevel -= 1
                if stacklevel <= 0:
                    break
            depth += 1
        stack = None
        if stack_info:
            stack = ''.join(['Stack (most recent call last):\n', *_outer_stack()]).removesuffix('\n')
        return filename, line, function, stack

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        made = logging._logRecordFactory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        for key, value in {} if extra is None else extra.items():
            if key in {'message', 'asctime', *vars(made)}:
                raise KeyError(f'Attempt to overwrite {key!r} in LogRecord')
            vars(made)[key] = value
        return made

    # Where it goes

    def addHandler(self, hdlr):
        _include(self.handlers, hdlr)

    def removeHandler(self, hdlr):
        _exclude(self.handlers, hdlr)

    def handle(self, record):
        if not self.disabled:
            verdict, passed = self._passed(record)
            if verdict:
                self.callHandlers(passed)

    def _reached(self):
        """The handlers here and above, as far as records are passed on."""
        for each in self._upwards():
            yield from each.handlers
            if not each.propagate:
                return

    def hasHandlers(self):
        return any(True for _ in self._reached())

    def callHandlers(self, record):
        reached = list(self._reached())
        fallback = logging.lastResort
        for hdlr in reached or ([fallback] if fallback else []):
            if hdlr.level <= record.levelno:
                hdlr.handle(record)
        if not reached and not fallback and logging.raiseExceptions and not self.manager.emittedNoHandlerWarning:
            print(f'No handlers could be found for logger "{self.name}"', file=sys.stderr)
            self.manager.emittedNoHandlerWarning = True

    # The tree

    def getChild(self, suffix):
        """The logger of a name that begins with this one's."""
        return self.manager.getLogger(suffix if self is self.root else f'{self.name}.{suffix}')

    def getChildren(self):
        """The loggers directly below."""
        dots = 0 if self is self.root else self.name.count('.') + 1
        return {each for each in self.manager.loggerDict.values()
                if isinstance(each, Logger) and each.parent is self and each.name.count('.') == dots}

    def __repr__(self):
        return f'<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>'

    def __reduce__(self):
        if logging.getLogger(self.name) is self:
            return logging.getLogger, (self.name,)
        from pickle import PicklingError

        raise PicklingError('logger cannot be pickled')


class RootLogger(Logger):
    """The logger above all others."""

    def __init__(self, level):
        super().__init__('root', level)

    def __reduce__(self):
        return logging.getLogger, ()


def _error_of(exc_info):
    """The class, exception and traceback that ``exc_info`` of a call stands for."""
    if not exc_info or isinstance(exc_info, tuple):
        return exc_info
    if isinstance(exc_info, BaseException):
        return type(exc_info), exc_info, exc_info.__traceback__
    return sys.exc_info()


def _deprecate(kind):
    warnings.warn(f"The 'warn' {kind} is deprecated, use 'warning' instead", DeprecationWarning, stacklevel=3)


def _checked_class(klass):
    if klass is not Logger and not issubclass(klass, Logger):
        raise TypeError(f'logger not derived from logging.Logger: {klass.__name__}')
    return klass


def setLoggerClass(klass):
    """Let loggers be of a class from now on."""
    logging._loggerClass = _checked_class(klass)


def getLoggerClass():
    return logging._loggerClass


Logger.root = RootLogger(WARNING)
Logger.manager = Manager(Logger.root)
