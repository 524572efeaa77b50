# SPDX-License-Identifier: Apache-2.0
"""Files and folders for a while."""

import functools as _functools
import io as _io
import os as _os
import random as _random
import shutil as _shutil
import sys as _sys
import weakref as _weakref

__all__ = ['NamedTemporaryFile', 'TemporaryFile', 'SpooledTemporaryFile', 'TemporaryDirectory', 'mkstemp',
           'mkdtemp', 'mktemp', 'TMP_MAX', 'gettempprefix', 'tempdir', 'gettempdir', 'gettempprefixb', 'gettempdirb']

TMP_MAX = 238328
template = 'tmp'
tempdir = None
_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789_'
_NEW_FILE = _os.O_RDWR | _os.O_CREAT | _os.O_EXCL | _os.O_NOFOLLOW | _os.O_CLOEXEC
_bin_openflags = _text_openflags = _NEW_FILE


def gettempprefix():
    """The default prefix of names."""
    return _os.fsdecode(template)


def gettempprefixb():
    """The default prefix of names, as bytes."""
    return _os.fsencode(template)


def _candidate_tempdir_list():
    asked = (_os.getenv(name) for name in ('TMPDIR', 'TEMP', 'TMP'))
    return [_os.path.abspath(folder) for folder in asked if folder] + ['/tmp', '/var/tmp', '/usr/tmp', _os.getcwd()]


def _get_default_tempdir():
    """The first folder in which a file can be written."""
    folders = _candidate_tempdir_list()
    for folder in folders:
        path = _os.path.join(folder, next(_get_candidate_names()))
        try:
            fd = _os.open(path, _NEW_FILE, 0o600)
        except OSError:
            continue
        try:
            _os.write(fd, b'?')
            return folder
        except OSError:
            continue
        finally:
            _os.close(fd)
            _os.unlink(path)
    raise FileNotFoundError(2, f'No usable temporary directory found in {folders}')


def gettempdir():
    """The folder of temporary files."""
    global tempdir
    if tempdir is None:
        tempdir = _get_default_tempdir()
    return _os.fsdecode(tempdir)


def gettempdirb():
    """The folder of temporary files, as bytes."""
    return _os.fsencode(gettempdir())


class _RandomNameSequence:
    """Endless names of eight letters that nobody guesses."""

    def __init__(self):
        self._chooser = _random.SystemRandom()

    def __iter__(self):
        return self

    def __next__(self):
        return ''.join(self._chooser.choices(_LETTERS, k=8))


@_functools.cache
def _get_candidate_names():
    return _RandomNameSequence()


def _infer_return_type(*parts):
    """Whether paths of these parts are str or bytes."""
    kinds = {bytes if isinstance(_os.fspath(part), bytes) else str for part in parts if part is not None}
    if len(kinds) == 2:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    if kinds:
        return kinds.pop()
    return bytes if isinstance(tempdir, bytes) else str


def _completed(suffix, prefix, dir):
    """Suffix, prefix and folder, all of the same kind, with defaults for what is None; and that kind."""
    kind = _infer_return_type(suffix, prefix, dir)
    convert = _os.fsencode if kind is bytes else _os.fsdecode
    return (convert('' if suffix is None else suffix), convert(template if prefix is None else prefix),
            convert(gettempdir() if dir is None else dir), kind)


def _paths(suffix, prefix, dir, kind):
    names = _get_candidate_names()
    folder = _os.path.abspath(dir)
    for _ in range(TMP_MAX):
        name = next(names)
        yield _os.path.join(folder, prefix + (_os.fsencode(name) if kind is bytes else name) + suffix)


def _first_made(event, paths, make, what):
    """What `make` answers for the first path that is not taken, and the path."""
    for path in paths:
        _sys.audit(event, path)
        try:
            return make(path), path
        except FileExistsError:
            continue
    raise FileExistsError(17, f'No usable temporary {what} found')


def _mkstemp_inner(dir, prefix, suffix, flags, kind):
    return _first_made('tempfile.mkstemp', _paths(suffix, prefix, dir, kind),
                       lambda path: _os.open(path, flags, 0o600), 'file name')


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """Make a file that only its owner may use; its descriptor and path."""
    suffix, prefix, dir, kind = _completed(suffix, prefix, dir)
    return _mkstemp_inner(dir, prefix, suffix, _NEW_FILE, kind)


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Make a folder that only its owner may use; its path."""
    paths = _paths(*_completed(suffix, prefix, dir))
    return _first_made('tempfile.mkdtemp', paths, lambda path: _os.mkdir(path, 0o700), 'directory name')[1]


def mktemp(suffix='', prefix=template, dir=None):
    """A path at which there is nothing yet; somebody else may be faster."""
    for path in _paths(suffix, prefix, gettempdir() if dir is None else dir, str):
        if not _os.path.lexists(path):
            return path
    raise FileExistsError(17, 'No usable temporary filename found')


class _TemporaryFileWrapper:
    """A file that is removed when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.name, self.file, self.delete = name, file, delete
        self._on_close = delete and delete_on_close
        self._finalizer = _weakref.finalize(self, _remove, name) if delete else None

    def __getattr__(self, name):
        value = getattr(self.__dict__['file'], name)
        if isinstance(value, int) or not hasattr(value, '__call__'):
            return value

        @_functools.wraps(value)
        def kept(*args, **kwargs):
            # The file is removed with this object, which must live as long as a method of the stream.
            return self and value(*args, **kwargs)

        return kept

    def __bool__(self):
        return True

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__name__} object at {id(self):#x}>'

    def __iter__(self):
        yield from self.file

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, kind, error, entries):
        result = self.file.__exit__(kind, error, entries)
        self._drop()
        return result

    def close(self):
        """Close the file, and remove it unless that was not asked for."""
        try:
            self.file.close()
        finally:
            if self._on_close:
                self._drop()

    def _drop(self):
        if self._finalizer is not None:
            self._finalizer()


def _remove(path):
    try:
        _os.unlink(path)
    except FileNotFoundError:
        pass


def _opened(place, mode, buffering, encoding, newline, errors, wrap):
    """What `wrap` makes of a stream on a new file and its path; the file goes when that fails."""
    if 'b' not in mode:
        encoding = _io.text_encoding(encoding)
    fd, path = mkstemp(*place)
    stream = None
    try:
        stream = _io.open(fd, mode, buffering, encoding, errors, newline)
        return wrap(stream, path)
    except BaseException:
        try:
            _os.close(fd) if stream is None else stream.close()
        except OSError:
            # The stream that could not be made has closed it.
            pass
        finally:
            _remove(path)
        raise


def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None, delete_on_close=True):
    """Make and open a file that is removed when it is closed."""
    return _opened((suffix, prefix, dir), mode, buffering, encoding, newline, errors,
                   lambda stream, path: _TemporaryFileWrapper(stream, path, delete, delete_on_close))


def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                  errors=None):
    """Make and open a file that has no name."""
    def nameless(stream, path):
        _os.unlink(path)
        return stream

    return _opened((suffix, prefix, dir), mode, buffering, encoding, newline, errors, nameless)


def _handed_on(name):
    def method(self, *args):
        return getattr(self._file, name)(*args)

    method.__name__ = name
    return method


class SpooledTemporaryFile(_io.IOBase):
    """In memory until it is longer than a limit, then a file."""

    _rolled = False

    def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        if 'b' in mode:
            self._file = _io.BytesIO()
        else:
            self._file = _io.TextIOWrapper(_io.BytesIO(), encoding=_io.text_encoding(encoding), errors=errors,
                                           newline=newline)
        self._max_size = max_size
        self._mode = mode
        self._make = _functools.partial(
            TemporaryFile, mode, buffering, encoding, newline, suffix, prefix, dir, errors=errors)

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)

    def rollover(self):
        """Move what is in memory to a file."""
        if self._rolled:
            return
        memory, position = self._file, self._file.tell()
        self._file = self._make()
        if hasattr(memory, 'buffer'):
            memory.flush()
            self._file.buffer.write(memory.buffer.getvalue())
        else:
            self._file.write(memory.getvalue())
        self._file.seek(position)
        self._rolled = True

    def _grown(self, result):
        if not self._rolled and self._max_size and self._file.tell() > self._max_size:
            self.rollover()
        return result

    def write(self, s):
        return self._grown(self._file.write(s))

    def writelines(self, iterable):
        if self._max_size == 0 or self._rolled:
            self._file.writelines(iterable)
            return
        for line in iterable:
            self.write(line)

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def seek(self, *args):
        return self._file.seek(*args)

    def truncate(self, size=None):
        if size is not None and size > self._max_size:
            self.rollover()
        return self._file.truncate(size) if size is not None else self._file.truncate()

    for _name in ('detach', 'read', 'read1', 'readinto', 'readinto1', 'readline', 'readlines', 'tell', 'flush', 'close',
                  'isatty', 'readable', 'writable', 'seekable'):
        locals()[_name] = _handed_on(_name)
    del _name

    closed, encoding, errors, newlines = (
        property(lambda self, _name=_name: getattr(self._file, _name))
        for _name in ('closed', 'encoding', 'errors', 'newlines'))

    @property
    def mode(self):
        return getattr(self._file, 'mode', self._mode)

    @property
    def name(self):
        return getattr(self._file, 'name', None) if self._rolled else None

    def __next__(self):
        return next(self._file)

    def __iter__(self):
        return iter(self._file)

    def __enter__(self):
        if self._file.closed:
            raise ValueError('Cannot enter context with closed file')
        return self

    def __exit__(self, *info):
        self._file.close()


class TemporaryDirectory:
    """A folder that is removed, with all it holds, at the end of a with statement or at exit."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self._delete = delete
        if delete:
            self._finalizer = _weakref.finalize(
                self, _clean_up, self.name, ignore_cleanup_errors, f'Implicitly cleaning up {self!r}')

    def __repr__(self):
        return f'<{type(self).__name__} {self.name!r}>'

    def __enter__(self):
        return self.name

    def __exit__(self, *info):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        """Remove the folder now."""
        pending = self._delete and self._finalizer.detach()
        if pending or _os.path.exists(self.name):
            _remove_folder(self.name, self._ignore_cleanup_errors)

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


def _clean_up(path, ignore_errors, warning):
    import warnings

    _remove_folder(path, ignore_errors)
    warnings.warn(warning, ResourceWarning)


def _remove_folder(path, ignore_errors):
    """Removes a folder; permissions that stand in the way are set first."""
    def again(function, where, error):
        if isinstance(error, FileNotFoundError):
            return
        if isinstance(error, PermissionError) and not tried.get(where):
            tried[where] = True
            for part in (_os.path.dirname(where), where):
                if not _os.path.islink(part):
                    _os.chmod(part, 0o700)
            if _os.path.isdir(where) and not _os.path.islink(where):
                _shutil.rmtree(where, onexc=again)
            else:
                _os.unlink(where)
        elif not ignore_errors:
            raise error

    tried = {}
    _shutil.rmtree(path, onexc=again)
