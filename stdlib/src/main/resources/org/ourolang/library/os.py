"""Files, folders and the environment, as far as the host grants them."""

import sys

import _os
from _os import close, cpu_count, dup, fstat, ftruncate, getcwd, getpid, lseek, read, stat_result, urandom, write
from _os_environment import environ, environb, get_exec_path, getenv, getenvb, putenv, unsetenv
from _os_text import PathLike, fsdecode, fsencode, fspath

name, linesep = 'posix', '\n'
curdir, pardir, extsep, sep, pathsep = '.', '..', '.', '/', ':'
defpath, altsep, devnull = '/bin:/usr/bin', None, '/dev/null'
F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024
O_CLOEXEC, O_NOFOLLOW = 0o2000000, 0o400000
error = OSError
supports_bytes_environ = True
supports_dir_fd = supports_effective_ids = frozenset()

# Rooms for what few programs ask for.
_ELSEWHERE = '_os_numbers', '_os_host'
_NOT_TOLD = 'sys', 'isatty', 'supports_dir_fd', 'supports_effective_ids', 'supports_fd', 'supports_follow_symlinks'


def __getattr__(name):
    if name == '__all__':
        found = [each for each in __dir__() if each[0] != '_' and each not in _NOT_TOLD]
    elif name[:2] == '__':
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    else:
        for room in map(__import__, _ELSEWHERE):
            if name in room.names:
                found = room.names[name]
                break
        else:
            raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    globals()[name] = found
    return found


def __dir__():
    return sorted({*globals(), *(name for room in _ELSEWHERE for name in __import__(room).names)})


def kill(pid, signal, /):
    """Send a signal to this process itself; other ones are out of reach."""
    from signal import raise_signal

    if pid != getpid():
        raise NotImplementedError('os.kill() of other processes is not supported by Ouro')
    if signal != 0:
        raise_signal(signal)


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
    _only_default('access', dir_fd=dir_fd, effective_ids=effective_ids or None,
                  follow_symlinks=None if follow_symlinks else False)
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
    if not follow_symlinks:
        raise NotImplementedError('chmod: follow_symlinks unavailable on this platform')
    _named(path, _os.chmod, mode)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    from operator import index

    _only_default('utime', dir_fd=dir_fd, follow_symlinks=None if follow_symlinks else False)
    if times is not None:
        if ns is not None:
            raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
        if not isinstance(times, tuple) or len(times) != 2:
            raise TypeError("utime: 'times' must be either a tuple of two ints or None")
        ns = [int(value * 1e9) if isinstance(value, float) else index(value) * 10 ** 9 for value in times]
    elif ns is None:
        from time import time_ns

        ns = (time_ns(),) * 2
    elif not isinstance(ns, tuple) or len(ns) != 2:
        raise TypeError("utime: 'ns' must be a tuple of two ints")
    _named(path, _os.utime, *map(index, ns))


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


def strerror(code, /):
    from operator import index

    from _error_texts import TEXTS

    code = index(code)
    return TEXTS.get(code, f'Unknown error {code}') if code else 'Success'


def process_cpu_count():
    return cpu_count()


supports_fd = frozenset({stat, truncate})
supports_follow_symlinks = frozenset({stat})

from _os_folders import DirEntry, makedirs, removedirs, renames, scandir, walk
import posixpath as path

sys.modules['os.path'] = path
