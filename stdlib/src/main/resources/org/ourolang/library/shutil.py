"""Copies and removes files and folders."""

import fnmatch
import os
import stat
import sys

__all__ = ['copyfileobj', 'copyfile', 'copymode', 'copystat', 'copy', 'copy2', 'copytree', 'move', 'rmtree', 'Error',
           'SpecialFileError', 'SameFileError', 'ignore_patterns', 'which', 'get_terminal_size']

COPY_BUFSIZE = 256 * 1024


class Error(OSError):
    pass


class SameFileError(Error):
    pass


class SpecialFileError(OSError):
    pass


class ExecError(OSError):
    pass


class ReadError(OSError):
    pass


class RegistryError(Exception):
    pass


def copyfileobj(fsrc, fdst, length=0):
    while data := fsrc.read(length or COPY_BUFSIZE):
        fdst.write(data)


def copyfile(src, dst, *, follow_symlinks=True):
    if os.path.exists(dst) and os.path.samefile(src, dst):
        raise SameFileError(f'{src!r} and {dst!r} are the same file')
    if not follow_symlinks and os.path.islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, 'rb') as source, open(dst, 'wb') as target:
        copyfileobj(source, target)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """Copy the permissions; links themselves have none."""
    if follow_symlinks or not (os.path.islink(src) and os.path.islink(dst)):
        os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    """Copy permissions and times; of links as far as the platform can change them."""
    if not follow_symlinks and os.path.islink(src) and os.path.islink(dst):
        return
    status = os.stat(src)
    os.utime(dst, ns=(status.st_atime_ns, status.st_mtime_ns))
    os.chmod(dst, stat.S_IMODE(status.st_mode))


def _target(src, dst):
    return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


def copy(src, dst, *, follow_symlinks=True):
    """Copy a file, or into a folder, with its permissions."""
    return _copied(copymode, src, dst, follow_symlinks)


def copy2(src, dst, *, follow_symlinks=True):
    """Copy a file, or into a folder, with its permissions and times."""
    return _copied(copystat, src, dst, follow_symlinks)


def _copied(adjust, src, dst, follow_symlinks):
    target = _target(src, dst)
    for step in copyfile, adjust:
        step(src, target, follow_symlinks=follow_symlinks)
    return target


def ignore_patterns(*patterns):
    def ignored(path, names):
        return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}

    return ignored


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
             dirs_exist_ok=False):
    """Copy a folder and all it holds; what fails is told at the end, in one Error."""
    sys.audit('shutil.copytree', src, dst)
    with os.scandir(src) as found:
        entries = list(found)
    left_out = set() if ignore is None else ignore(os.fspath(src), [entry.name for entry in entries])
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []

    def copy_one(entry, source, target):
        # Functions of programs are handed the path; copy2 may save a look at the file.
        given = entry if copy_function in (copy, copy2) else source
        if entry.is_symlink():
            linked = os.readlink(source)
            if symlinks:
                os.symlink(linked, target)
                copystat(given, target, follow_symlinks=False)
                return
            if ignore_dangling_symlinks and not os.path.exists(source):
                return
        if entry.is_dir():
            copytree(given, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
        else:
            copy_function(given, target)

    for entry in entries:
        if entry.name in left_out:
            continue
        source, target = os.path.join(src, entry.name), os.path.join(dst, entry.name)
        try:
            copy_one(entry, source, target)
        except Error as error:
            errors.extend(error.args[0])
        except OSError as error:
            errors.append((source, target, str(error)))
    try:
        copystat(src, dst)
    except OSError as error:
        errors.append((src, dst, str(error)))
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    """Remove a folder and all it holds; `onexc` is told of what fails, and the rest goes on."""
    sys.audit('shutil.rmtree', path, dir_fd)
    if dir_fd is not None:
        raise NotImplementedError('dir_fd unavailable on this platform')

    def failed(function, where, error):
        error.filename = where
        if ignore_errors:
            return
        if onexc is not None:
            onexc(function, where, error)
        elif onerror is not None:
            onerror(function, where, (type(error), error, error.__traceback__))
        else:
            raise error

    def attempt(function, where):
        try:
            function(where)
        except FileNotFoundError:
            # Somebody else was faster.
            if where is path:
                raise
        except OSError as error:
            failed(function, where, error)

    def clear(folder):
        try:
            with os.scandir(folder) as found:
                entries = list(found)
        except OSError as error:
            failed(os.scandir, folder, error)
            entries = ()
        for entry in entries:
            below = os.path.join(folder, entry.name)
            if entry.is_dir(follow_symlinks=False):
                clear(below)
            else:
                attempt(os.unlink, below)
        attempt(os.rmdir, folder)

    try:
        status = os.lstat(path)
    except OSError as error:
        failed(os.lstat, path, error)
        return
    if stat.S_ISLNK(status.st_mode):
        failed(os.path.islink, path, OSError('Cannot call rmtree on a symbolic link'))
        return
    clear(path)


rmtree.avoids_symlink_attacks = _use_fd_functions = False


def _destinsrc(src, dst):
    """Whether the destination lies in the source."""
    inner, outer = (os.path.join(os.path.abspath(path), '') for path in (dst, src))
    return inner.startswith(outer)


def move(src, dst, copy_function=copy2):
    """Move a file or folder, into the destination if that is a folder; to another file system by copying."""
    sys.audit('shutil.move', src, dst)
    target = dst
    if os.path.isdir(dst):
        if os.path.exists(src) and os.path.samefile(src, dst) and not os.path.islink(src):
            os.rename(src, dst)
            return None
        target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip(os.sep)))
        if os.path.exists(target):
            raise Error(f"Destination path '{target}' already exists")
    try:
        os.rename(src, target)
    except OSError:
        _move_by_copying(src, dst, target, copy_function)
    return target


def _move_by_copying(src, dst, target, copy_function):
    if os.path.islink(src):
        os.symlink(os.readlink(src), target)
        os.unlink(src)
    elif os.path.isdir(src):
        if _destinsrc(src, dst):
            raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
        copytree(src, target, symlinks=True, copy_function=copy_function)
        rmtree(src)
    else:
        copy_function(src, target)
        os.unlink(src)


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    def fits(file):
        return os.path.exists(file) and os.access(file, mode) and not os.path.isdir(file)

    if os.path.dirname(cmd):
        return cmd if fits(cmd) else None
    path = os.environ.get('PATH', os.defpath) if path is None else path
    for folder in path.split(os.pathsep):
        file = os.path.join(folder, cmd)
        if fits(file):
            return file
    return None


def get_terminal_size(fallback=(80, 24)):
    from collections import namedtuple

    def number(name, other):
        try:
            value = int(os.environ[name])
        except (KeyError, ValueError):
            value = 0
        return value or other

    size = namedtuple('terminal_size', 'columns lines')
    size.__module__ = 'os'
    return size(number('COLUMNS', fallback[0]), number('LINES', fallback[1]))
