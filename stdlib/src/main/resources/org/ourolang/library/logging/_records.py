# SPDX-License-Identifier: Apache-2.0
"""What is known about one event that is logged."""

import logging
import os
import sys
import time
from _thread import get_ident

from ._levels import getLevelName

_started = time.time_ns()
_BILLION = 1_000_000_000


class LogRecord:
    """One event that is logged."""

    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        self.name, self.msg, self.args = name, msg, _as_values(args)
        self.levelno, self.levelname = level, getLevelName(level)
        self.pathname, self.lineno, self.funcName = pathname, lineno, func
        self.filename, self.module = _file_and_module(pathname)
        self.exc_info, self.exc_text, self.stack_info = exc_info, None, sinfo
        self._date(time.time_ns())
        self.thread = self.threadName = self.process = self.processName = self.taskName = None
        if logging.logThreads:
            self.thread, self.threadName = get_ident(), _thread_name()
        if logging.logMultiprocessing:
            self.processName = 'MainProcess'
        if logging.logProcesses:
            self.process = os.getpid()
        if logging.logAsyncioTasks:
            self.taskName = _task_name()

    def _date(self, now):
        seconds, rest = divmod(now, _BILLION)
        self.created = now / _BILLION
        # Where the float was rounded up to the next second there are no milliseconds left.
        self.msecs = float(rest // 1_000_000) if int(self.created) == seconds else 0.0
        self.relativeCreated = (now - _started) / 1e6

    def getMessage(self):
        """The message with its arguments merged in."""
        text = str(self.msg)
        if self.args:
            text %= self.args
        return text

    def __repr__(self):
        where = f'{self.name}, {self.levelno}, {self.pathname}, {self.lineno}'
        return f'<LogRecord: {where}, "{self.msg}">'


def _file_and_module(path):
    if not isinstance(path, str):
        return path, 'Unknown module'
    name = path.rpartition('/')[2]
    return name, name.rpartition('.')[0] or name


def _as_values(args):
    """What a message is formatted with: a single dict stands for itself."""
    single = args[0] if args and len(args) == 1 else None
    return single if single and hasattr(single, 'keys') else args


def _thread_name():
    threading = sys.modules.get('threading')
    return threading.current_thread().name if threading else 'MainThread'


def _task_name():
    if 'asyncio' not in sys.modules:
        return None
    try:
        return sys.modules['asyncio'].current_task().get_name()
    except Exception:  # No loop runs here, or no task.
        return None


def setLogRecordFactory(factory):
    """Let records be made by a function with the parameters of LogRecord."""
    logging._logRecordFactory = factory


def getLogRecordFactory():
    return logging._logRecordFactory


def makeLogRecord(dict):
    """A record with the attributes of a dict."""
    made = getLogRecordFactory()(None, None, '', 0, '', (), None, None)
    vars(made).update(dict)
    return made
