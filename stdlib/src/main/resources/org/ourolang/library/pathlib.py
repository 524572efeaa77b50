"""Paths as objects."""

import fnmatch
import io
import os
import posixpath
import sys

__all__ = ['UnsupportedOperation', 'PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'WindowsPath']


class UnsupportedOperation(NotImplementedError):
    pass


class PurePath:
    __slots__ = ('_text', '_tail', '_rooted', '_hash_value', '__weakref__')
    parser = posixpath

    def __new__(cls, *args, **kwargs):
        return object.__new__(PurePosixPath if cls is PurePath else cls)

    def __init__(self, *args):
        texts = []
        for argument in args:
            if isinstance(argument, PurePath):
                texts.append(str(argument) if argument._tail or argument._rooted else '')
                continue
            text = os.fspath(argument) if hasattr(argument, '__fspath__') else argument
            if not isinstance(text, str):
                raise TypeError('argument should be a str or an os.PathLike object where __fspath__ returns a str, '
                                f'not {type(text).__name__!r}')
            texts.append(text)
        joined = posixpath.join(*texts) if texts else ''
        _, self._rooted, rest = posixpath.splitroot(joined)
        self._tail = [part for part in rest.split('/') if part and part != '.']
        self._text = None

    def _like(self, rooted, tail):
        made = self.with_segments()
        made._rooted, made._tail, made._text = rooted, tail, None
        return made

    def with_segments(self, *pathsegments):
        return type(self)(*pathsegments)

    def __str__(self):
        if self._text is None:
            self._text = self._rooted + '/'.join(self._tail) or '.'
        return self._text

    __fspath__ = __str__

    def as_posix(self):
        return str(self)

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return f'{type(self).__name__}({self.as_posix()!r})'

    def as_uri(self):
        from urllib.parse import quote_from_bytes

        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        return 'file://' + quote_from_bytes(bytes(self))

    def __eq__(self, other):
        return str(self) == str(other) if isinstance(other, PurePath) else NotImplemented

    def __hash__(self):
        return hash(str(self))

    def _order(self):
        return [self._rooted, *self._tail] if self._rooted else self._tail

    def __lt__(self, other):
        return self._order() < other._order() if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self._order() <= other._order() if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self._order() > other._order() if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self._order() >= other._order() if isinstance(other, PurePath) else NotImplemented

    def __reduce__(self):
        return type(self), self.parts

    drive = property(lambda self: '')
    root = property(lambda self: self._rooted)
    anchor = property(lambda self: self._rooted)

    @property
    def name(self):
        return self._tail[-1] if self._tail else ''

    @property
    def suffix(self):
        name = self.name
        place = name.rfind('.')
        return name[place:] if 0 < place < len(name) - 1 else ''

    @property
    def suffixes(self):
        name = self.name
        return [] if name.endswith('.') else ['.' + part for part in name.lstrip('.').split('.')[1:]]

    @property
    def stem(self):
        name = self.name
        place = name.rfind('.')
        return name[:place] if 0 < place < len(name) - 1 else name

    @property
    def parts(self):
        return (self._rooted, *self._tail) if self._rooted else tuple(self._tail)

    @property
    def parent(self):
        return self._like(self._rooted, self._tail[:-1]) if self._tail else self

    @property
    def parents(self):
        return _Parents(self)

    def with_name(self, name):
        if not name or '/' in name or name == '.':
            raise ValueError(f'Invalid name {name!r}')
        if not self._tail:
            raise ValueError(f'{self!r} has an empty name')
        return self._like(self._rooted, [*self._tail[:-1], name])

    def with_stem(self, stem):
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f'{self!r} has a non-empty suffix')
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        if suffix and (not suffix.startswith('.') or suffix == '.' or '/' in suffix):
            raise ValueError(f'Invalid suffix {suffix!r}')
        stem = self.stem
        if not stem:
            raise ValueError(f'{self!r} has an empty name')
        return self.with_name(stem + suffix)

    def relative_to(self, other, *_deprecated, walk_up=False):
        other = self.with_segments(other, *_deprecated)
        up = 0
        for up, place in enumerate([other, *other.parents]):
            if place == self or place in self.parents:
                break
            if not walk_up:
                raise ValueError(f'{str(self)!r} is not in the subpath of {str(other)!r}')
            if place.name == '..':
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f'{str(self)!r} and {str(other)!r} have different anchors')
        return self._like('', ['..'] * up + self._tail[len(place._tail):])

    def is_relative_to(self, other, *_deprecated):
        other = self.with_segments(other, *_deprecated)
        return other == self or other in self.parents

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def is_absolute(self):
        return bool(self._rooted)

    def is_reserved(self):
        return False

    def match(self, path_pattern, *, case_sensitive=None):
        pattern = self.with_segments(path_pattern)
        wanted, parts = pattern.parts, self.parts
        if not wanted:
            raise ValueError('empty pattern')
        if len(wanted) > len(parts) or pattern._rooted and len(wanted) != len(parts):
            return False
        fits = _matcher(case_sensitive)
        return all(fits(part, item) for part, item in zip(reversed(parts), reversed(wanted)))

    def full_match(self, pattern, *, case_sensitive=None):
        return _full(list(self.parts), list(self.with_segments(pattern).parts), _matcher(case_sensitive))

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


def _matcher(case_sensitive):
    if case_sensitive is False:
        return lambda text, pattern: fnmatch.fnmatchcase(text.lower(), pattern.lower())
    return fnmatch.fnmatchcase


def _full(parts, wanted, fits):
    if not wanted:
        return not parts
    if wanted[0] == '**':
        return any(_full(parts[start:], wanted[1:], fits) for start in range(len(parts) + 1))
    return bool(parts) and fits(parts[0], wanted[0]) and _full(parts[1:], wanted[1:], fits)


class _Parents:
    """The folders above a path, the nearest one first."""

    def __init__(self, path):
        self._path = path

    def __len__(self):
        return len(self._path._tail)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[place] for place in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        place = index + len(self) if index < 0 else index
        return self._path._like(self._path._rooted, self._path._tail[:-place - 1])

    def __repr__(self):
        return f'<{type(self._path).__name__}.parents>'


_Parents.__iter__ = lambda self: (self[place] for place in range(len(self)))
os.PathLike.register(PurePath)


class PurePosixPath(PurePath):
    __slots__ = ()


class PureWindowsPath(PurePath):
    __slots__ = ()

    def __init__(self, *args):
        raise NotImplementedError('pathlib.PureWindowsPath is not supported by Ouro')


class Path(PurePath):
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return object.__new__(PosixPath if cls is Path else cls)

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

        path = uri[5:]
        if path[:3] == '///':
            path = path[2:]
        elif path[:12] == '//localhost/':
            path = path[11:]
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
        return False

    def is_socket(self):
        return False

    is_block_device = is_char_device = is_fifo = is_socket

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
        with self.open('wb') as file:
            return file.write(bytes(memoryview(data)))

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
        yield from self._found(wanted._tail, _matcher(case_sensitive), recurse_symlinks, only_folders)

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
        if first == '..' or not any(c in first for c in '*?['):
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
        yield from self._found(wanted._tail, _matcher(case_sensitive), recurse_symlinks, only_folders)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        sys.audit('pathlib.Path.walk', self, on_error, follow_symlinks)
        for folder, folders, files in os.walk(self, top_down, on_error, follow_symlinks):
            yield self.with_segments(folder), folders, files

    def absolute(self):
        return self if self.is_absolute() else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        return self.with_segments(os.path.realpath(self, strict=strict))

    def owner(self, *, follow_symlinks=True):
        raise UnsupportedOperation('Path.owner() is not supported by Ouro')

    def group(self, *, follow_symlinks=True):
        raise UnsupportedOperation('Path.group() is not supported by Ouro')

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
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def unlink(self, missing_ok=False):
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

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
        raise UnsupportedOperation('Path.hardlink_to() is not supported by Ouro')


class PosixPath(Path, PurePosixPath):
    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation("cannot instantiate 'WindowsPath' on your system")
