"""Handlers that rotate files, hold records back or pass them on through a queue."""

import copy
import logging
import os
import queue
import re
import threading
import time

DEFAULT_TCP_LOGGING_PORT, DEFAULT_UDP_LOGGING_PORT = 9020, 9021
DEFAULT_HTTP_LOGGING_PORT, DEFAULT_SOAP_LOGGING_PORT = 9022, 9023
SYSLOG_UDP_PORT = SYSLOG_TCP_PORT = 514
_DAY = 24 * 60 * 60

# For each ``when``: seconds, the end of a rotated file's name, and the fields of time that this end consists of.
_RHYTHMS = {'S': (1, '%Y-%m-%d_%H-%M-%S', 6), 'M': (60, '%Y-%m-%d_%H-%M', 5), 'H': (3600, '%Y-%m-%d_%H', 4),
            'D': (_DAY, '%Y-%m-%d', 3), 'MIDNIGHT': (_DAY, '%Y-%m-%d', 3), 'W': (7 * _DAY, '%Y-%m-%d', 3)}


def _is_special(path):
    return os.path.exists(path) and not os.path.isfile(path)


class BaseRotatingHandler(logging.FileHandler):
    namer = rotator = None

    def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
        super().__init__(filename, mode=mode, encoding=encoding, delay=delay, errors=errors)
        self.mode, self.encoding, self.errors = mode, encoding, errors

    def emit(self, record):
        try:
            if self.shouldRollover(record):
                self.doRollover()
            super().emit(record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.rename(source, dest)

    def _let_go(self):
        stream, self.stream = self.stream, None
        if stream:
            stream.close()

    def _begin_anew(self):
        if not self.delay:
            self.stream = self._open()


def _moved(source, target):
    if os.path.exists(source):
        if os.path.exists(target):
            os.remove(target)
        os.rename(source, target)


class RotatingFileHandler(BaseRotatingHandler):
    def __init__(self, filename, mode='a', maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        if maxBytes > 0:
            mode = 'a'
        if 'b' not in mode:
            from io import text_encoding

            encoding = text_encoding(encoding)
        super().__init__(filename, mode, encoding=encoding, delay=delay, errors=errors)
        self.maxBytes, self.backupCount = maxBytes, backupCount

    def _backup(self, number):
        return self.rotation_filename(f'{self.baseFilename}.{number}')

    def doRollover(self):
        self._let_go()
        if self.backupCount > 0:
            for number in range(self.backupCount, 1, -1):
                _moved(self._backup(number - 1), self._backup(number))
            first = self._backup(1)
            if os.path.exists(first):
                os.remove(first)
            self.rotate(self.baseFilename, first)
        self._begin_anew()

    def shouldRollover(self, record):
        if self.stream is None:
            self.stream = self._open()
        if self.maxBytes <= 0 or not self.stream.tell() or _is_special(self.baseFilename):
            return False
        return self.stream.tell() + len(f'{self.format(record)}\n') >= self.maxBytes


class TimedRotatingFileHandler(BaseRotatingHandler):
    def __init__(self, filename, when='h', interval=1, backupCount=0, encoding=None, delay=False, utc=False,
                 atTime=None, errors=None):
        from io import text_encoding

        super().__init__(filename, 'a', encoding=text_encoding(encoding), delay=delay, errors=errors)
        self.when = when.upper()
        self.backupCount, self.utc, self.atTime = backupCount, utc, atTime
        rhythm = self.when
        if rhythm[:1] == 'W':
            self.dayOfWeek = self._weekday()
            rhythm = 'W'
        if rhythm not in _RHYTHMS:
            raise ValueError(f'Invalid rollover interval specified: {self.when}')
        seconds, self.suffix, fields = _RHYTHMS[rhythm]
        pattern = r'\d{4}-\d{2}-\d{2}'
        if fields > 3:
            pattern += '_' + '-'.join([r'\d{2}'] * (fields - 3))
        self.extMatch = re.compile(rf'(?<!\d){pattern}(?!\d)', re.ASCII)
        self.interval = seconds * interval
        existing = os.path.exists(self.baseFilename)
        start = int(os.stat(self.baseFilename).st_mtime) if existing else int(time.time())
        self.rolloverAt = self.computeRollover(start)

    def _weekday(self):
        if len(self.when) != 2:
            raise ValueError(f'You must specify a day for weekly rollover from 0 to 6 (0 is Monday): {self.when}')
        if self.when[1] not in '0123456':
            raise ValueError(f'Invalid day specified for weekly rollover: {self.when}')
        return int(self.when[1])

    def computeRollover(self, currentTime):
        if self.when != 'MIDNIGHT' and self.when[0] != 'W':
            return currentTime + self.interval
        now = time.gmtime(currentTime) if self.utc else time.localtime(currentTime)
        turn = _DAY
        if self.atTime is not None:
            turn = (self.atTime.hour * 60 + self.atTime.minute) * 60 + self.atTime.second
        wait = turn - ((now.tm_hour * 60 + now.tm_min) * 60 + now.tm_sec)
        weekday = now.tm_wday
        if wait <= 0:
            wait += _DAY
            weekday = (weekday + 1) % 7
        at = currentTime + wait
        if self.when[0] == 'W':
            at += (self.dayOfWeek - weekday) % 7 * _DAY + self.interval - 7 * _DAY
        else:
            at += self.interval - _DAY
        return at if self.utc else self._in_wall_time(at, now.tm_isdst)

    @staticmethod
    def _in_wall_time(at, was_summer):
        """The same time of the clock when summer time begins or ends in between."""
        is_summer = time.localtime(at).tm_isdst
        if was_summer == is_summer:
            return at
        if was_summer:
            return at + 3600
        return at - 3600 if time.localtime(at - 3600).tm_isdst else at

    def shouldRollover(self, record):
        now = int(time.time())
        if now < self.rolloverAt:
            return False
        if _is_special(self.baseFilename):
            self.rolloverAt = self.computeRollover(now)
            return False
        return True

    def getFilesToDelete(self):
        folder, base = os.path.split(self.baseFilename)
        ours = sorted(name for name in os.listdir(folder) if self._is_backup(name, base))
        count = len(ours) - self.backupCount
        return [os.path.join(folder, name) for name in ours[:count]] if count > 0 else []

    def _is_backup(self, name, base):
        if self.namer is None:
            return name.startswith(base + '.') and bool(self.extMatch.fullmatch(name[len(base) + 1:]))
        found = self.extMatch.search(name)
        while found:
            if os.path.basename(self.namer(f'{self.baseFilename}.{found[0]}')) == name:
                return True
            found = self.extMatch.search(name, found.start() + 1)
        return False

    def doRollover(self):
        now = int(time.time())
        began = self.rolloverAt - self.interval
        if self.utc:
            stamp = time.gmtime(began)
        else:
            stamp = time.localtime(began)
            shift = time.localtime(now).tm_isdst - stamp.tm_isdst
            if shift:
                stamp = time.localtime(began + 3600 * shift)
        target = self.rotation_filename(f'{self.baseFilename}.{time.strftime(self.suffix, stamp)}')
        if os.path.exists(target):
            return
        self._let_go()
        self.rotate(self.baseFilename, target)
        if self.backupCount > 0:
            for path in self.getFilesToDelete():
                os.remove(path)
        self._begin_anew()
        self.rolloverAt = self.computeRollover(now)


class WatchedFileHandler(logging.FileHandler):
    """Opens its file again when another one took its name."""

    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        super().__init__(filename, mode=mode, encoding=encoding, delay=delay, errors=errors)
        self.dev = self.ino = -1
        self._look(self.stream)

    def _look(self, stream):
        if stream:
            seen = os.fstat(stream.fileno())
            self.dev, self.ino = seen.st_dev, seen.st_ino

    def reopenIfNeeded(self):
        if self.stream is None:
            return
        try:
            seen = os.stat(self.baseFilename)
            same = (seen.st_dev, seen.st_ino) == (self.dev, self.ino)
        except FileNotFoundError:
            same = False
        if not same:
            self.stream.flush()
            self.stream.close()
            self.stream = None
            self.stream = self._open()
            self._look(self.stream)

    def emit(self, record):
        self.reopenIfNeeded()
        super().emit(record)


class BufferingHandler(logging.Handler):
    def __init__(self, capacity):
        super().__init__()
        self.capacity, self.buffer = capacity, []

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        self.buffer += [record]
        full = self.shouldFlush(record)
        if full:
            self.flush()

    def flush(self):
        with self.lock:
            del self.buffer[:]

    def close(self):
        try:
            self.flush()
        finally:
            super().close()


class MemoryHandler(BufferingHandler):
    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        super().__init__(capacity)
        self.flushLevel, self.target, self.flushOnClose = flushLevel, target, flushOnClose

    def shouldFlush(self, record):
        return super().shouldFlush(record) or record.levelno >= self.flushLevel

    def setTarget(self, target):
        with self.lock:
            self.target = target

    def flush(self):
        with self.lock:
            if not self.target:
                return
            for kept in self.buffer:
                self.target.handle(kept)
            del self.buffer[:]

    def close(self):
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            with self.lock:
                self.target = None
                super().close()


class QueueHandler(logging.Handler):
    def __init__(self, queue):
        super().__init__()
        self.queue, self.listener = queue, None

    def enqueue(self, record):
        self.queue.put_nowait(record)

    def prepare(self, record):
        """A copy that keeps nothing which could not go to another process: the text is made here."""
        text = self.format(record)
        sent = copy.copy(record)
        sent.message = sent.msg = text
        sent.args = sent.exc_info = sent.exc_text = sent.stack_info = None
        return sent

    def emit(self, record):
        try:
            prepared = self.prepare(record)
            self.enqueue(prepared)
        except Exception:
            self.handleError(record)


class QueueListener:
    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue, self.handlers, self.respect_handler_level = queue, handlers, respect_handler_level
        self._thread = None

    def dequeue(self, block):
        return self.queue.get(block)

    def start(self):
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def prepare(self, record):
        return record

    def handle(self, record):
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def _listen(self):
        done = getattr(self.queue, 'task_done', lambda: None)
        while True:
            try:
                record = self.dequeue(True)
            except queue.Empty:
                return
            if record is self._sentinel:
                done()
                return
            self.handle(record)
            done()

    def enqueue_sentinel(self):
        self.queue.put_nowait(self._sentinel)

    def stop(self):
        if self._thread:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None
