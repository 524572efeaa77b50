"""Files, folders and the environment, as far as the host grants them."""

import sys
from _collections_abc import MutableMapping
from abc import ABC, abstractmethod

import _os
from _os import close, cpu_count, dup, fstat, ftruncate, getcwd, getpid, lseek, read, stat_result, urandom, write

__all__ = [
    'DirEntry', 'F_OK', 'O_APPEND', 'O_CLOEXEC', 'O_CREAT', 'O_EXCL', 'O_NOFOLLOW', 'O_RDONLY', 'O_RDWR', 'O_TRUNC',
    'O_WRONLY', 'PathLike',
    'R_OK', 'SEEK_CUR', 'SEEK_END', 'SEEK_SET', 'W_OK', 'X_OK', 'access', 'altsep', 'chdir', 'chmod', 'close', 'cpu_count',
    'curdir', 'defpath', 'devnull', 'dup', 'environ', 'environb', 'error', 'extsep', 'fdopen', 'fsdecode', 'fsencode',
    'fspath', 'fstat', 'fsync', 'ftruncate',
    'get_exec_path', 'getcwd', 'getcwdb', 'getenv', 'getenvb', 'getpid', 'kill', 'linesep', 'link', 'listdir', 'lseek',
    'lstat', 'makedirs',
    'mkdir', 'name', 'open', 'pardir', 'path', 'pathsep', 'process_cpu_count', 'putenv', 'read', 'readlink', 'remove', 'removedirs',
    'rename', 'renames', 'replace', 'rmdir', 'scandir', 'sep', 'stat', 'stat_result', 'strerror', 'symlink',
    'truncate', 'unlink', 'unsetenv', 'urandom', 'utime', 'walk',
    'write',
]

name, linesep = 'posix', '\n'
curdir, pardir, extsep, sep, pathsep = '.', '..', '.', '/', ':'
defpath, altsep, devnull = '/bin:/usr/bin', None, '/dev/null'
F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024
O_CLOEXEC, O_NOFOLLOW = 0o2000000, 0o400000
EX_OK = 0
error = OSError
supports_bytes_environ = True
supports_dir_fd = supports_effective_ids = frozenset()


def kill(pid, signal, /):
    """Send a signal to this process itself; other ones are out of reach."""
    from signal import raise_signal

    if pid != getpid():
        raise NotImplementedError('os.kill() of other processes is not supported by Ouro')
    if signal != 0:
        raise_signal(signal)


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    method = getattr(kind, '__fspath__', None)
    if method is None:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {kind.__name__}')
    result = method(path)
    if isinstance(result, (str, bytes)):
        return result
    raise TypeError(
        f'expected {kind.__name__}.__fspath__() to return str or bytes, not {type(result).__name__}')


class PathLike(ABC):
    __slots__ = ()

    @abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is not PathLike:
            return NotImplemented
        for base in subclass.__mro__:
            if '__fspath__' in base.__dict__:
                return base.__dict__['__fspath__'] is not None or NotImplemented
        return NotImplemented

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


def _path(path, function, argument='path'):
    """A path as text."""
    if isinstance(path, (str, bytes)) or hasattr(type(path), '__fspath__'):
        text = fsdecode(path)
        if '\0' in text:
            raise ValueError(f'{function}: embedded null character in {argument}')
        return text
    if isinstance(path, int) and function in ('stat', 'listdir', 'scandir', 'utime', 'chdir', 'truncate', 'chmod'):
        raise NotImplementedError(f'os.{function}() of a file descriptor is not supported by Ouro')
    allowed = {'stat': 'string, bytes, os.PathLike or integer', 'listdir': 'string, bytes, os.PathLike, integer or None',
               'scandir': 'string, bytes, os.PathLike, integer or None', 'utime': 'string, bytes, os.PathLike or integer',
               'chdir': 'string, bytes, os.PathLike or integer', 'truncate': 'string, bytes, os.PathLike or integer',
               'chmod': 'string, bytes, os.PathLike or integer'}
    kinds = allowed.get(function, 'string, bytes or os.PathLike')
    raise TypeError(f'{function}: {argument} should be {kinds}, not {type(path).__name__}')


def _same_kind(path, text):
    return fsencode(text) if isinstance(path, bytes) else text


def _only_default(function, **options):
    for option, value in options.items():
        if value is not None:
            raise NotImplementedError(f'os.{function}() with {option} is not supported by Ouro')


def _named(path, function, *arguments):
    """Calls a native function; an error names the path as it was given."""
    try:
        return function(_path(path, function.__name__), *arguments)
    except OSError as failure:
        if isinstance(path, bytes) and failure.filename is not None:
            failure.filename = path
        raise


def stat(path, *, dir_fd=None, follow_symlinks=True):
    _only_default('stat', dir_fd=dir_fd)
    if isinstance(path, int):
        return _os.fstat(path)
    return _named(path, _os.stat, follow_symlinks)


def lstat(path, *, dir_fd=None):
    _only_default('lstat', dir_fd=dir_fd)
    return _named(path, _os.stat, False)


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    _only_default('access', dir_fd=dir_fd)
    return _os.access(_path(path, 'access'), mode)


def listdir(path=None):
    names = _named('.' if path is None else path, _os.listdir)
    return [fsencode(entry) for entry in names] if isinstance(path, bytes) else names


def mkdir(path, mode=0o777, *, dir_fd=None):
    _only_default('mkdir', dir_fd=dir_fd)
    _named(path, _os.mkdir, mode)


def rmdir(path, *, dir_fd=None):
    _only_default('rmdir', dir_fd=dir_fd)
    _named(path, _os.rmdir)


def remove(path, *, dir_fd=None):
    _only_default('remove', dir_fd=dir_fd)
    try:
        _os.unlink(_path(path, 'remove'))
    except OSError as failure:
        if isinstance(path, bytes) and failure.filename is not None:
            failure.filename = path
        raise


def unlink(path, *, dir_fd=None):
    _only_default('unlink', dir_fd=dir_fd)
    _named(path, _os.unlink)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _only_default('rename', src_dir_fd=src_dir_fd, dst_dir_fd=dst_dir_fd)
    _os.rename(_path(src, 'rename', 'src'), _path(dst, 'rename', 'dst'))


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _only_default('replace', src_dir_fd=src_dir_fd, dst_dir_fd=dst_dir_fd)
    _os.rename(_path(src, 'replace', 'src'), _path(dst, 'replace', 'dst'))


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    _only_default('symlink', dir_fd=dir_fd)
    _os.symlink(_path(src, 'symlink', 'src'), _path(dst, 'symlink', 'dst'))


def readlink(path, *, dir_fd=None):
    _only_default('readlink', dir_fd=dir_fd)
    return _same_kind(path, _named(path, _os.readlink))


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    _only_default('chmod', dir_fd=dir_fd)
    _named(path, _os.chmod, mode)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    _only_default('utime', dir_fd=dir_fd)
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if times is None and ns is None:
        import time

        now = time.time_ns()
        ns = now, now
    elif ns is None:
        ns = [int(value * 1_000_000_000) if isinstance(value, float) else value * 1_000_000_000 for value in times]
    _named(path, _os.utime, *ns)


def truncate(path, length):
    if isinstance(path, int):
        _os.ftruncate(path, length)
        return
    fd = open(path, O_WRONLY)
    try:
        _os.ftruncate(fd, length)
    finally:
        close(fd)


def open(path, flags, mode=0o777, *, dir_fd=None):
    _only_default('open', dir_fd=dir_fd)
    sys.audit('open', path, None, flags)
    return _named(path, _os.open, flags, mode)


def fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs):
    if not isinstance(fd, int):
        raise TypeError(f'invalid fd type ({type(fd)}, expected integer)')
    import io

    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


def fsync(fd):
    if not isinstance(fd, int):
        fd = fd.fileno()
    _os.fstat(fd)


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    _only_default('link', src_dir_fd=src_dir_fd, dst_dir_fd=dst_dir_fd)
    _os.link(_path(src, 'link', 'src'), _path(dst, 'link', 'dst'))


def chdir(path):
    _named(path, _os.chdir)


def isatty(fd, /):
    """Whether one of the three standard streams is a terminal; no other descriptor exists here."""
    import sys

    stream = {0: sys.__stdin__, 1: sys.__stdout__, 2: sys.__stderr__}.get(fd)
    return stream is not None and stream.isatty()


def getcwdb():
    return fsencode(getcwd())


def strerror(code):
    from _error_texts import TEXTS

    return TEXTS.get(code, f"Unknown error {code}") if code else 'Success'


def process_cpu_count():
    return cpu_count()


def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        makedirs(head, exist_ok=True)
        if fsdecode(tail) == '.':
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def renames(old, new):
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


class DirEntry:
    __slots__ = ('name', 'path')

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'posix.DirEntry' instances")

    def is_dir(self, *, follow_symlinks=True):
        return _os.isdir(fsdecode(self.path), follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        text = fsdecode(self.path)
        return _os.isfile(text) and (follow_symlinks or not _os.islink(text))

    def is_symlink(self):
        return _os.islink(fsdecode(self.path))

    def is_junction(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return stat(self.path, follow_symlinks=follow_symlinks)

    def inode(self):
        return lstat(self.path).st_ino

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'

    __class_getitem__ = classmethod(PathLike.__class_getitem__.__func__)


class _Scan:
    def __init__(self, folder):
        self._folder = folder
        self._names = iter(listdir(folder))

    def __iter__(self):
        return self

    def __next__(self):
        entry = object.__new__(DirEntry)
        entry.name = next(self._names)
        entry.path = path.join(self._folder, entry.name)
        return entry

    def close(self):
        self._names = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *info):
        self.close()


def scandir(path=None):
    return _Scan('.' if path is None else fspath(path))


def walk(top, topdown=True, onerror=None, followlinks=False):
    sys.audit('os.walk', top, topdown, onerror, followlinks)
    waiting = [(fspath(top), False)]
    while waiting:
        folder, ready = waiting.pop()
        if ready:
            yield folder
            continue
        try:
            entries = list(scandir(folder))
        except OSError as failure:
            if onerror is not None:
                onerror(failure)
            continue
        folders = [entry.name for entry in entries if entry.is_dir()]
        files = [entry.name for entry in entries if not entry.is_dir()]
        if topdown:
            yield folder, folders, files
        else:
            waiting.append(((folder, folders, files), True))
        for name in reversed(folders):
            below = path.join(folder, name)
            if followlinks or not path.islink(below):
                waiting.append((below, False))


class _Environ(MutableMapping):
    def __init__(self, data, encode, decode):
        self._data = data
        self.encodekey = self.encodevalue = encode
        self.decodekey = self.decodevalue = decode

    def __getitem__(self, key):
        try:
            return self.decodevalue(self._data[self.encodekey(key)])
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        key, value = self.encodekey(key), self.encodevalue(value)
        if '\0' in key or '\0' in value:
            raise ValueError('embedded null byte')
        if not key or '=' in key:
            raise OSError(22, 'Invalid argument') if not key else ValueError('illegal environment variable name')
        self._data[key] = value

    def __delitem__(self, key):
        try:
            del self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        for key in list(self._data):
            yield self.decodekey(key)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return 'environ({{{}}})'.format(', '.join(f'{key!r}: {value!r}' for key, value in self.items()))

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, _mapping()):
            return NotImplemented
        return {**self, **other}

    def __ror__(self, other):
        if not isinstance(other, _mapping()):
            return NotImplemented
        return {**other, **self}


def _mapping():
    from _collections_abc import Mapping

    return Mapping


def _text_only(value):
    if not isinstance(value, str):
        raise TypeError(f'str expected, not {type(value).__name__}')
    return value


def _bytes_only(value):
    if not isinstance(value, bytes):
        raise TypeError(f'bytes expected, not {type(value).__name__}')
    return fsdecode(value)


supports_fd = frozenset({stat, truncate})
supports_follow_symlinks = frozenset({stat})
_variables = _os.environ()
environ = _Environ(_variables, _text_only, str)
environb = _Environ(_variables, _bytes_only, fsencode)


def getenv(key, default=None):
    return environ.get(key, default)


def getenvb(key, default=None):
    return environb.get(key, default)


def putenv(name, value, /):
    _variables[fsdecode(name)] = fsdecode(value)


def unsetenv(name, /):
    _variables.pop(fsdecode(name), None)


def get_exec_path(env=None):
    return (environ if env is None else env).get('PATH', defpath).split(pathsep)


import posixpath as path

sys.modules['os.path'] = path
