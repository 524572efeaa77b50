"""Files and folders for a while."""

import functools
import io
import os
import random
import shutil
import sys
import weakref

__all__ = ['NamedTemporaryFile', 'TemporaryFile', 'SpooledTemporaryFile', 'TemporaryDirectory', 'mkstemp',
           'mkdtemp', 'mktemp', 'TMP_MAX', 'gettempprefix', 'tempdir', 'gettempdir', 'gettempprefixb', 'gettempdirb']

TMP_MAX = 10000
template = 'tmp'
tempdir = None
_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789_'


def gettempprefix():
    return template


def gettempprefixb():
    return os.fsencode(template)


def gettempdir():
    global tempdir
    if tempdir is None:
        candidates = [os.environ.get(name) for name in ('TMPDIR', 'TEMP', 'TMP')] + ['/tmp', '/var/tmp', os.getcwd()]
        for folder in candidates:
            if folder and os.path.isdir(folder) and os.access(folder, os.W_OK):
                tempdir = os.path.abspath(folder)
                break
        else:
            raise FileNotFoundError(2, f'No usable temporary directory found in {candidates}')
    return os.fsdecode(tempdir)


def gettempdirb():
    return os.fsencode(gettempdir())


def _candidates(suffix, prefix, dir):
    given = [value for value in (suffix, prefix, dir) if value is not None]
    in_bytes = any(isinstance(value, bytes) for value in given)
    if in_bytes and any(isinstance(value, str) for value in given):
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    convert = os.fsencode if in_bytes else os.fspath
    suffix = convert('' if suffix is None else suffix)
    prefix = convert(template if prefix is None else prefix)
    dir = convert(gettempdir() if dir is None else dir)
    chooser = random.SystemRandom()
    for _ in range(TMP_MAX):
        middle = ''.join(chooser.choices(_LETTERS, k=8))
        yield os.path.join(os.path.abspath(dir), prefix + (os.fsencode(middle) if in_bytes else middle) + suffix)


def mkdtemp(suffix=None, prefix=None, dir=None):
    for path in _candidates(suffix, prefix, dir):
        sys.audit('tempfile.mkdtemp', path)
        try:
            os.mkdir(path, 0o700)
        except FileExistsError:
            continue
        return path
    raise FileExistsError(17, 'No usable temporary directory name found')


def mktemp(suffix='', prefix=template, dir=None):
    for path in _candidates(suffix, prefix, dir):
        if not os.path.lexists(path):
            return path
    raise FileExistsError(17, 'No usable temporary filename found')


class _Named:
    """A file that is removed when it is closed."""

    def __init__(self, file, name, delete, delete_on_close):
        self.file = file
        self.name = name
        self.delete = delete
        self._on_close = delete and delete_on_close
        self._finalizer = weakref.finalize(self, _remove, name) if delete else None

    def __getattr__(self, name):
        value = getattr(self.__dict__['file'], name)
        return value

    def __iter__(self):
        return iter(self.file)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, kind, error, entries):
        result = self.file.__exit__(kind, error, entries)
        self._drop()
        return result

    def close(self):
        self.file.close()
        if self._on_close:
            self._drop()

    def _drop(self):
        if self._finalizer is not None:
            self._finalizer()


def _remove(path):
    try:
        os.unlink(path)
    except FileNotFoundError:
        pass


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    return _made(_candidates(suffix, prefix, dir))


def _made(candidates, opener=None):
    """A new file that only its owner may use: what opens it answers, and its path."""
    if opener is None:
        def opener(path):
            return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)

    for path in candidates:
        sys.audit('tempfile.mkstemp', path)
        try:
            return opener(path), path
        except FileExistsError:
            continue
    raise FileExistsError(17, 'No usable temporary file name found')


def _opened(candidates, mode, buffering, encoding, newline, errors):
    """A stream on a new file, and the file's path; the file goes when there can be no stream."""
    if 'b' not in mode:
        encoding = io.text_encoding(encoding)
    fd, path = _made(candidates)
    try:
        return io.open(fd, mode, buffering, encoding, errors, newline), path
    except BaseException:
        os.close(fd)
        os.unlink(path)
        raise


def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None, delete_on_close=True):
    candidates = _candidates(suffix, prefix, dir)
    file, path = _opened(candidates, mode, buffering, encoding, newline, errors)
    return _Named(file, path, delete, delete_on_close)


def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                  errors=None):
    file, path = _opened(_candidates(suffix, prefix, dir), mode, buffering, encoding, newline, errors)
    os.unlink(path)
    return file


class SpooledTemporaryFile(io.IOBase):
    """In memory until it is longer than a limit, then a file."""

    def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        self._file = io.BytesIO() if 'b' in mode else io.StringIO(newline='\n' if newline is None else newline)
        self._max_size = max_size
        self._rolled = False
        self._make = functools.partial(
            TemporaryFile, mode, buffering, encoding, newline, suffix, prefix, dir, errors=errors)

    def rollover(self):
        if self._rolled:
            return
        position, text = self._file.tell(), self._file.getvalue()
        self._file = self._make()
        self._file.write(text)
        self._file.seek(position)
        self._rolled = True

    def _grown(self, result):
        if not self._rolled and self._max_size and self._file.tell() > self._max_size:
            self.rollover()
        return result

    def write(self, s):
        return self._grown(self._file.write(s))

    def writelines(self, iterable):
        return self._grown(self._file.writelines(iterable))

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def read(self, *args):
        return self._file.read(*args)

    def readline(self, *args):
        return self._file.readline(*args)

    def readlines(self, *args):
        return self._file.readlines(*args)

    def seek(self, *args):
        return self._file.seek(*args)

    def tell(self):
        return self._file.tell()

    def truncate(self, size=None):
        if size is not None and size > self._max_size:
            self.rollover()
        return self._file.truncate(size) if size is not None else self._file.truncate()

    def flush(self):
        self._file.flush()

    def close(self):
        self._file.close()

    @property
    def closed(self):
        return self._file.closed

    def readable(self):
        return self._file.readable()

    def writable(self):
        return self._file.writable()

    def seekable(self):
        return self._file.seekable()

    def __iter__(self):
        return iter(self._file)

    def __enter__(self):
        if self._file.closed:
            raise ValueError('Cannot enter context with closed file')
        return self

    def __exit__(self, *info):
        self._file.close()


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self._delete = delete

    def __repr__(self):
        return f'<{type(self).__name__} {self.name!r}>'

    def __enter__(self):
        return self.name

    def __exit__(self, *info):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if os.path.exists(self.name):
            shutil.rmtree(self.name, ignore_errors=self._ignore_cleanup_errors)

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)
