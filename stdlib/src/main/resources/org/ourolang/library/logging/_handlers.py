# SPDX-License-Identifier: Apache-2.0
"""Where records go, and what they pass on their way."""

import os
import sys
import traceback

import _weakref as weakref
import logging
from _thread import RLock
from _types import GenericAlias
from io import text_encoding

from ._layouts import _defaultFormatter
from ._levels import NOTSET, WARNING, _checkLevel, getLevelName
from ._records import LogRecord

_handlers = {}
_handlerList = []
_lock = RLock()


class Filter:
    """Lets records of a part of the logger tree pass."""

    def __init__(self, name=''):
        self.name, self.nlen = name, len(name)

    def filter(self, record):
        return not self.name or f'{record.name}.'.startswith(f'{self.name}.')


class Filterer:
    """What has filters: a logger or a handler."""

    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        _include(self.filters, filter)

    def removeFilter(self, filter):
        _exclude(self.filters, filter)

    def filter(self, record):
        """The record that goes on, which may be another one; something false if none does."""
        for each in self.filters:
            verdict = getattr(each, 'filter', each)(record)
            if not verdict:
                return False
            record = verdict if isinstance(verdict, LogRecord) else record
        return record

    def _passed(self, record):
        """What the filters answer, and the record that goes on."""
        verdict = self.filter(record)
        return verdict, verdict if isinstance(verdict, LogRecord) else record


def _include(items, item):
    if item not in items:
        items.append(item)


def _exclude(items, item):
    if item in items:
        items.remove(item)


def getHandlerByName(name):
    """The handler of a name; None if there is none."""
    return _handlers.get(name)


def getHandlerNames():
    return frozenset(_handlers.keys())


class Handler(Filterer):
    """Sends records somewhere; what is sent is up to its subclasses."""

    def __init__(self, level=NOTSET):
        super().__init__()
        self._name, self._closed, self.formatter = None, False, None
        self.level = _checkLevel(level)
        self.createLock()
        _handlerList.append(weakref.ref(self, lambda gone: _exclude(_handlerList, gone)))

    def set_name(self, name):
        _handlers.pop(self._name, None)
        self._name = name
        _handlers.update({name: self} if name else {})

    def get_name(self):
        return self._name

    name = property(get_name, set_name)

    def createLock(self):
        self.lock = RLock()

    def acquire(self):
        if self.lock is not None:
            self.lock.acquire()

    def release(self):
        if self.lock is not None:
            self.lock.release()

    def setLevel(self, level):
        self.level = _checkLevel(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        layout = self.formatter or _defaultFormatter
        return layout.format(record)

    def handle(self, record):
        verdict, passed = self._passed(record)
        if verdict:
            with self.lock:
                self.emit(passed)
        return verdict

    def emit(self, record):
        raise NotImplementedError('emit must be implemented by Handler subclasses')

    def flush(self):
        pass

    def close(self):
        self._closed = True
        _handlers.pop(self._name, None)

    def handleError(self, record):
        """Tell stderr of the exception that is being handled, which a record caused."""
        err = sys.stderr
        if not (logging.raiseExceptions and err):
            return
        try:
            print('--- Logging error ---', file=err)
            traceback.print_exception(sys.exception(), file=err)
            print('Call stack:', file=err)
            print(*_outer_stack(), sep='', end='', file=err)
            try:
                print(f'Message: {record.msg!r}\nArguments: {record.args}', file=err)
            except RecursionError:
                raise
            except Exception:
                print('Unable to print the message and arguments - possible formatting error.\n'
                      'Use the traceback above to help find the error.', file=err)
        except OSError:
            pass

    def __repr__(self):
        return self._shown()

    def _shown(self, place=''):
        return f'<{type(self).__name__} {place}({getLevelName(self.level)})>'


def _outer_stack():
    """The lines of who runs, without those of this package at the end."""
    frames, here = traceback.extract_stack(), __file__.rpartition('/')[0]
    while frames and frames[-1].filename.rpartition('/')[0] == here:
        frames.pop()
    return traceback.format_list(frames)


class StreamHandler(Handler):
    """Writes records to a stream, sys.stderr unless another is given."""
    terminator = '\n'
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, stream=None):
        super().__init__()
        self.stream = stream if stream is not None else sys.stderr

    def setStream(self, stream):
        """Write elsewhere from now on; the stream so far, or None if it was the same."""
        before = self.stream
        if before is stream:
            return None
        self.flush()
        self.stream = stream
        return before

    def flush(self):
        flush = getattr(self.stream, 'flush', None)
        if self.stream and flush is not None:
            flush()

    def emit(self, record):
        try:
            text = self.format(record)
            self.stream.write(text + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def __repr__(self):
        name = str(getattr(self.stream, 'name', ''))
        return self._shown(name and f'{name} ')


class FileHandler(StreamHandler):
    """Writes records to a file."""

    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        self.baseFilename = os.path.abspath(filename)
        self.mode, self.delay = mode, delay
        self.encoding, self.errors = encoding if 'b' in mode else text_encoding(encoding), errors
        if delay:
            Handler.__init__(self)
            self.stream = None
        else:
            super().__init__(self._open())

    def _open(self):
        return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

    def emit(self, record):
        # A file that is written anew each time must not be emptied by what comes after its end.
        if self.stream is None and not (self._closed and self.mode == 'w'):
            self.stream = self._open()
        if self.stream is not None:
            super().emit(record)

    def close(self):
        if self.stream is not None:
            self.flush()
            self.stream, ended = None, self.stream
            ended.close()
        super().close()

    def __repr__(self):
        return self._shown(f'{self.baseFilename} ')


class _StderrHandler(StreamHandler):
    """Writes to whatever sys.stderr is then."""

    def __init__(self, level=NOTSET):
        Handler.__init__(self, level)

    @property
    def stream(self):
        return sys.stderr


class NullHandler(Handler):
    """Does nothing."""

    def handle(self, record):
        pass

    def emit(self, record):
        pass

    def createLock(self):
        self.lock = None


lastResort = _StderrHandler(WARNING)
