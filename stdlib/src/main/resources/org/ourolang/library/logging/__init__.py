# SPDX-License-Identifier: Apache-2.0
"""Logging: loggers in a tree, handlers that write, formatters that lay out."""

import atexit
import os
import sys
import time
import traceback
import warnings

import _weakref as weakref

raiseExceptions = logThreads = logProcesses = logMultiprocessing = logAsyncioTasks = True

from ._levels import (
    CRITICAL, DEBUG, ERROR, FATAL, INFO, NOTSET, WARN, WARNING, _checkLevel, _levelToName, _nameToLevel, addLevelName,
    getLevelName, getLevelNamesMapping)
from ._records import LogRecord, getLogRecordFactory, makeLogRecord, setLogRecordFactory
from ._layouts import (
    _STYLES, BASIC_FORMAT, BufferingFormatter, Formatter, PercentStyle, StrFormatStyle, StringTemplateStyle,
    _defaultFormatter, _style)
from ._handlers import (
    FileHandler, Filter, Filterer, Handler, NullHandler, StreamHandler, _handlerList, _handlers, _lock, _StderrHandler,
    getHandlerByName, getHandlerNames, lastResort)
from ._loggers import _NAMES, Logger, Manager, PlaceHolder, RootLogger, _deprecate, getLoggerClass, setLoggerClass
from ._adapters import LoggerAdapter

__all__ = [
    'BASIC_FORMAT', 'BufferingFormatter', 'CRITICAL', 'DEBUG', 'ERROR', 'FATAL', 'FileHandler', 'Filter', 'Formatter',
    'Handler', 'INFO', 'LogRecord', 'Logger', 'LoggerAdapter', 'NOTSET', 'NullHandler', 'StreamHandler', 'WARN',
    'WARNING', 'addLevelName', 'basicConfig', 'captureWarnings', 'critical', 'debug', 'disable', 'error', 'exception',
    'fatal', 'getLevelName', 'getLogger', 'getLoggerClass', 'info', 'log', 'makeLogRecord', 'setLoggerClass',
    'shutdown', 'warn', 'warning', 'getLogRecordFactory', 'setLogRecordFactory', 'lastResort', 'raiseExceptions',
    'getLevelNamesMapping', 'getHandlerByName', 'getHandlerNames',
]

_logRecordFactory, _loggerClass = LogRecord, Logger
_defaultLastResort = lastResort
root = Logger.root

for _made in list(globals().values()):
    if getattr(_made, '__module__', '').startswith(f'{__name__}.'):
        _made.__module__ = __name__
del _made


def basicConfig(**kwargs):
    """Give the root logger a handler, unless it has one; what is given else tells where and how it writes."""
    take = kwargs.pop
    forced, encoding, errors = take('force', False), take('encoding', None), take('errors', 'backslashreplace')
    while forced and root.handlers:
        ended = root.handlers[0]
        root.removeHandler(ended)
        ended.close()
    if root.handlers:
        return
    handlers = take('handlers', None)
    places = {'stream', 'filename'} & kwargs.keys()
    if handlers is not None and places:
        raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    if len(places) > 1:
        raise ValueError("'stream' and 'filename' should not be specified together")
    if handlers is None:
        filename, mode = take('filename', None), take('filemode', 'a')
        if filename:
            handlers = [FileHandler(filename, mode, encoding=encoding, errors=None if 'b' in mode else errors)]
        else:
            handlers = [StreamHandler(take('stream', None))]
    dates, mark = take('datefmt', None), take('style', '%')
    layout = Formatter(take('format', _style(mark)[1]), dates, mark)
    for each in handlers:
        if each.formatter is None:
            each.setFormatter(layout)
        root.addHandler(each)
    level = take('level', None)
    if level is not None:
        root.setLevel(level)
    if kwargs:
        raise ValueError(f'Unrecognised argument(s): {", ".join(kwargs)}')


def getLogger(name=None):
    """Return a logger with the specified name, creating it if necessary; the root logger without a name."""
    return root if not name or name == root.name and isinstance(name, str) else Logger.manager.getLogger(name)


def _through_root(name):
    def report(msg, *args, **kwargs):
        if not root.handlers:
            basicConfig()
        getattr(root, name)(msg, *args, **kwargs)

    report.__name__ = report.__qualname__ = name
    return report


debug, info, warning, error, critical, fatal = map(_through_root, _NAMES)
_log_through_root = _through_root('log')


def log(level, msg, *args, **kwargs):
    """Log 'msg % args' with the integer severity 'level' on the root logger."""
    _log_through_root(level, msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    """Log an error with the exception that is being handled."""
    error(msg, *args, **kwargs, exc_info=exc_info)


def warn(msg, *args, **kwargs):
    _deprecate('function')
    warning(msg, *args, **kwargs)


def disable(level=CRITICAL):
    """Let nothing of this level or below be logged."""
    Logger.manager.disable = level


def shutdown(handlerList=_handlerList):
    """Flush and close all handlers, the newest first."""
    for handler in [reference() for reference in reversed(handlerList)]:
        try:
            if handler is not None:
                _end(handler)
        except Exception:
            if raiseExceptions:
                raise


def _end(handler):
    try:
        handler.acquire()
        if getattr(handler, 'flushOnClose', True):
            handler.flush()
        handler.close()
    except (ValueError, OSError):
        pass  # Its stream may be closed already.
    finally:
        handler.release()


_warnings_showwarning = None


def captureWarnings(capture):
    """Send warnings to the logger py.warnings, or to stderr again."""
    global _warnings_showwarning
    before = _warnings_showwarning
    if capture and before is None:
        warnings.showwarning, _warnings_showwarning = _showwarning, warnings.showwarning
    elif before is not None and not capture:
        warnings.showwarning, _warnings_showwarning = before, None


def _showwarning(message, category, filename, lineno, file=None, line=None):
    if file is None:
        channel = getLogger('py.warnings')
        if not channel.handlers:
            channel.addHandler(NullHandler())
        channel.warning(str(warnings.formatwarning(message, category, filename, lineno, line)))
    elif _warnings_showwarning is not None:
        _warnings_showwarning(message, category, filename, lineno, file, line)


atexit.register(shutdown)
