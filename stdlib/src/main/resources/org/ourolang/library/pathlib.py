"""Paths as objects."""

import fnmatch
import io
import os
import stat
import sys

import _os
from _pure_paths import PurePath, PurePosixPath, PureWindowsPath

__all__ = ['UnsupportedOperation', 'PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'WindowsPath']


class UnsupportedOperation(NotImplementedError):
    __module__ = 'pathlib._abc'


class Path(PurePath):
    __module__ = 'pathlib._local'
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return object.__new__(PosixPath if cls is Path else cls)

    def __init__(self, *args, **kwargs):
        if kwargs:
            import warnings

            warnings.warn('support for supplying keyword arguments to pathlib.PurePath is deprecated and scheduled for '
                          'removal in Python 3.14', DeprecationWarning, stacklevel=2)
        super().__init__(*args)

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls('~').expanduser()

    @classmethod
    def from_uri(cls, uri):
        if not uri.startswith('file:'):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        from urllib.parse import unquote_to_bytes

        path = uri.removeprefix('file:')
        for host in '//localhost', '//':
            if path.startswith(host + '/'):
                path = path.removeprefix(host)
                break
        made = cls(os.fsdecode(unquote_to_bytes(path)))
        if not made.is_absolute():
            raise ValueError(f'URI is not absolute: {uri!r}')
        return made

    def expanduser(self):
        if self._rooted or not self._tail or self._tail[0][:1] != '~':
            return self
        home = os.path.expanduser(self._tail[0])
        if home[:1] == '~':
            raise RuntimeError('Could not determine home directory.')
        return self.with_segments(home, *self._tail[1:])

    def stat(self, *, follow_symlinks=True):
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        return os.lstat(self)

    def exists(self, *, follow_symlinks=True):
        return os.path.exists(self) if follow_symlinks else os.path.lexists(self)

    def is_dir(self, *, follow_symlinks=True):
        return os.path.isdir(self) and (follow_symlinks or not os.path.islink(self))

    def is_file(self, *, follow_symlinks=True):
        return os.path.isfile(self) and (follow_symlinks or not os.path.islink(self))

    def is_mount(self):
        return os.path.ismount(self)

    def is_symlink(self):
        return os.path.islink(self)

    def is_junction(self):
        return os.path.isjunction(self)

    def is_socket(self):
        return self._is(stat.S_ISSOCK)

    def is_block_device(self):
        return self._is(stat.S_ISBLK)

    def is_char_device(self):
        return self._is(stat.S_ISCHR)

    def is_fifo(self):
        return self._is(stat.S_ISFIFO)

    def _is(self, kind):
        return os.path.exists(self) and kind(os.stat(self).st_mode)

    def samefile(self, other_path):
        return os.path.samefile(self, other_path)

    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        with self.open('rb') as file:
            return file.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        with self.open(encoding=encoding, errors=errors, newline=newline) as file:
            return file.read()

    def write_bytes(self, data):
        content = bytes(memoryview(data))
        with self.open('wb') as file:
            return file.write(content)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f'data must be str, not {type(data).__name__}')
        with self.open('w', encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    def iterdir(self):
        root = str(self)
        sys.audit('pathlib.Path.iterdir', self)
        return (self._like(self._rooted, [*self._tail, name]) for name in os.listdir(root))

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        sys.audit('pathlib.Path.glob', self, pattern)
        wanted = self.with_segments(pattern)
        if wanted._rooted:
            raise NotImplementedError('Non-relative patterns are unsupported')
        if not wanted._tail:
            raise ValueError(f'Unacceptable pattern: {wanted!r}')
        only_folders = str(pattern).endswith('/')
        yield from self._found(wanted._tail, self._matcher(case_sensitive), recurse_symlinks, only_folders)

    def _found(self, wanted, fits, through_links, only_folders):
        if not wanted:
            if not only_folders or self.is_dir():
                yield self
            return
        first, rest = wanted[0], wanted[1:]
        if first == '**':
            seen = set()
            for folder in self._folders_below(through_links):
                for path in folder._found(rest, fits, through_links, only_folders):
                    if path not in seen:
                        seen.add(path)
                        yield path
            if not rest:
                for path in self._all_below(through_links):
                    if path not in seen and not only_folders:
                        yield path
            return
        is_plain = fits is fnmatch.fnmatchcase and not any(c in first for c in '*?[')
        if first == '..' or is_plain:
            path = self._like(self._rooted, [*self._tail, first])
            if path.exists(follow_symlinks=bool(rest)):
                yield from path._found(rest, fits, through_links, only_folders)
            return
        try:
            names = os.listdir(self)
        except OSError:
            return
        for name in names:
            if fits(name, first):
                path = self._like(self._rooted, [*self._tail, name])
                if not rest or path.is_dir():
                    yield from path._found(rest, fits, through_links, only_folders)

    def _folders_below(self, through_links):
        if not self.is_dir():
            return
        yield self
        try:
            entries = list(self.iterdir())
        except OSError:
            return
        for path in entries:
            if path.is_dir(follow_symlinks=through_links):
                yield from path._folders_below(through_links)

    def _all_below(self, through_links):
        for folder in self._folders_below(through_links):
            for path in folder.iterdir():
                if not path.is_dir(follow_symlinks=through_links):
                    yield path

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        sys.audit('pathlib.Path.rglob', self, pattern)
        wanted = self.with_segments('**', pattern)
        if self.with_segments(pattern)._rooted:
            raise NotImplementedError('Non-relative patterns are unsupported')
        only_folders = str(pattern).endswith('/')
        yield from self._found(wanted._tail, self._matcher(case_sensitive), recurse_symlinks, only_folders)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        sys.audit('pathlib.Path.walk', self, on_error, follow_symlinks)
        waiting = [self]
        while waiting:
            entry = waiting.pop()
            if isinstance(entry, tuple):
                yield entry
                continue
            try:
                with os.scandir(entry) as found:
                    kinds = [(item.name, item.is_dir(follow_symlinks=follow_symlinks)) for item in found]
            except OSError as failure:
                if on_error is not None:
                    on_error(failure)
                continue
            folders, files = ([name for name, is_folder in kinds if is_folder is kind] for kind in (True, False))
            if top_down:
                yield entry, folders, files
            else:
                waiting.append((entry, folders, files))
            waiting += [entry._like(entry._rooted, [*entry._tail, name]) for name in reversed(folders)]

    def absolute(self):
        return self if self.is_absolute() else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        return self.with_segments(os.path.realpath(self, strict=strict))

    def owner(self, *, follow_symlinks=True):
        return _os.owner(str(self), follow_symlinks)

    def group(self, *, follow_symlinks=True):
        return _os.group(str(self), follow_symlinks)

    def readlink(self):
        return self.with_segments(os.readlink(self))

    def touch(self, mode=0o666, exist_ok=True):
        if self.exists():
            if not exist_ok:
                raise FileExistsError(17, 'File exists', str(self))
            os.utime(self)
        else:
            self.open('x' if not exist_ok else 'a').close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self, mode)
        except OSError as error:
            folder = self.parent
            if isinstance(error, FileNotFoundError) and parents and folder != self:
                folder.mkdir(exist_ok=True, parents=True)
                self.mkdir(mode, exist_ok=exist_ok)
            elif isinstance(error, FileNotFoundError) or not (exist_ok and self.is_dir()):
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        self.chmod(mode, follow_symlinks=False)

    def unlink(self, missing_ok=False):
        if not missing_ok:
            return os.unlink(self)
        try:
            os.unlink(self)
        except FileNotFoundError:
            pass

    def rmdir(self):
        os.rmdir(self)

    def rename(self, target):
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        os.replace(self, target)
        return self.with_segments(target)

    def symlink_to(self, target, target_is_directory=False):
        os.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        os.link(target, self)


class PosixPath(Path, PurePosixPath):
    __module__ = 'pathlib._local'
    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    __module__ = 'pathlib._local'
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation("cannot instantiate 'WindowsPath' on your system")
