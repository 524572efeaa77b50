"""Paths that are only text."""

import fnmatch
import os
import posixpath


class PurePath:
    __module__ = 'pathlib._local'
    __slots__ = ('_text', '_drive', '_tail', '_rooted', '__weakref__')
    parser = posixpath

    def __new__(cls, *args, **kwargs):
        return object.__new__(PurePosixPath if cls is PurePath else cls)

    def __init__(self, *args):
        parser = self.parser
        texts = []
        for argument in args:
            if isinstance(argument, PurePath):
                text = str(argument) if argument._tail or argument._rooted or argument._drive else ''
                if argument.parser is not parser:
                    text = text.replace('\\', '/')
                texts.append(text)
                continue
            text = os.fspath(argument) if hasattr(argument, '__fspath__') else argument
            if not isinstance(text, str):
                raise TypeError('argument should be a str or an os.PathLike object where __fspath__ returns a str, '
                                f'not {type(text).__name__!r}')
            texts.append(text)
        joined = parser.join(*texts) if texts else ''
        if parser.altsep:
            joined = joined.replace(parser.altsep, parser.sep)
        self._drive, self._rooted, rest = parser.splitroot(joined)
        if self._drive[:1] == parser.sep and not self._rooted and not self._drive.endswith(parser.sep):
            self._rooted = self._root_of_share()
        self._tail = [part for part in rest.split(parser.sep) if part and part != '.']
        self._text = None

    def _root_of_share(self):
        """What follows a share without a path: a root, unless the share or the device is not complete."""
        parts = self._drive.split(self.parser.sep)
        complete = len(parts) == 4 and parts[2] not in ('?', '.') or len(parts) == 6
        return self.parser.sep if complete else ''

    def _like(self, rooted, tail, drive=None):
        made = self.with_segments()
        made._drive = self._drive if drive is None else drive
        made._rooted, made._tail, made._text = rooted, tail, None
        return made

    def with_segments(self, *pathsegments):
        return type(self)(*pathsegments)

    def __str__(self):
        if self._text is None:
            text = self._drive + self._rooted + self.parser.sep.join(self._tail)
            if not self._drive and not self._rooted and self._tail and self.parser.splitdrive(self._tail[0])[0]:
                text = '.' + self.parser.sep + text
            self._text = text or '.'
        return self._text

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        return str(self).replace(self.parser.sep, '/')

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return f'{type(self).__name__}({self.as_posix()!r})'

    def as_uri(self):
        from urllib.parse import quote_from_bytes

        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        text, start = self.as_posix(), 'file://'
        if self._drive[1:2] == ':':
            start, text = f'file:///{self._drive}', text[2:]
        elif self._drive:
            start, text = 'file:', text
        return start + quote_from_bytes(os.fsencode(text))

    def _key(self):
        """The text by which paths are equal."""
        return str(self) if self.parser is posixpath else str(self).lower()

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parser is other.parser and self._key() == other._key()

    def __hash__(self):
        return hash(self._key())

    def _compare(self, other, order):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return order(*(path._key().split(path.parser.sep) for path in (self, other)))

    def __lt__(self, other):
        return self._compare(other, lambda left, right: left < right)

    def __le__(self, other):
        return self._compare(other, lambda left, right: left <= right)

    def __gt__(self, other):
        return self._compare(other, lambda left, right: left > right)

    def __ge__(self, other):
        return self._compare(other, lambda left, right: left >= right)

    def __reduce__(self):
        return type(self), (str(self),)

    drive = property(lambda self: self._drive)
    root = property(lambda self: self._rooted)
    anchor = property(lambda self: self._drive + self._rooted)

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
        anchor = self.anchor
        return (anchor, *self._tail) if anchor else tuple(self._tail)

    @property
    def parent(self):
        return self._like(self._rooted, self._tail[:-1]) if self._tail else self

    @property
    def parents(self):
        return _Parents(self)

    def with_name(self, name):
        parser = self.parser
        if not name or parser.sep in name or parser.altsep and parser.altsep in name or name == '.':
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
        if suffix and (not suffix.startswith('.') or suffix == '.'):
            raise ValueError(f'Invalid suffix {suffix!r}')
        stem = self.stem
        if not stem:
            raise ValueError(f'{self!r} has an empty name')
        return self.with_name(stem + suffix)

    def relative_to(self, other, *_deprecated, walk_up=False):
        if _deprecated:
            _discourage('support for supplying more than one positional argument to pathlib.PurePath.relative_to() is '
                        'deprecated and scheduled for removal in Python 3.14')
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
        return self._like('', ['..'] * up + self._tail[len(place._tail):], '')

    def is_relative_to(self, other, *_deprecated):
        if _deprecated:
            _discourage('support for supplying more than one argument to pathlib.PurePath.is_relative_to() is '
                        'deprecated and scheduled for removal in Python 3.14')
        other = self.with_segments(other, *_deprecated)
        return other == self or other in self.parents

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    def _joined(self, first, second):
        try:
            return self.with_segments(first, second)
        except TypeError:
            return NotImplemented

    def __truediv__(self, key):
        return self._joined(self, key)

    def __rtruediv__(self, key):
        return self._joined(key, self)

    def is_absolute(self):
        return self.parser.isabs(self)

    def is_reserved(self):
        _discourage('pathlib.PurePath.is_reserved() is deprecated and scheduled for removal in Python 3.15. Use '
                    'os.path.isreserved() to detect reserved paths on Windows.')
        return self.parser is not posixpath and self.parser.isreserved(self)

    def match(self, path_pattern, *, case_sensitive=None):
        pattern = path_pattern if isinstance(path_pattern, PurePath) else self.with_segments(path_pattern)
        wanted, parts = pattern.parts, self.parts
        if not wanted:
            raise ValueError('empty pattern')
        if len(wanted) > len(parts) or pattern.anchor and len(wanted) != len(parts):
            return False
        fits = self._matcher(case_sensitive)
        return all(fits(part, item) for part, item in zip(reversed(parts), reversed(wanted)))

    def full_match(self, pattern, *, case_sensitive=None):
        pattern = pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)
        return _full(list(self.parts), list(pattern.parts), self._matcher(case_sensitive))

    def _matcher(self, case_sensitive):
        if case_sensitive or case_sensitive is None and self.parser is posixpath:
            return fnmatch.fnmatchcase
        return lambda text, pattern: fnmatch.fnmatchcase(text.lower(), pattern.lower())

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


def _discourage(text):
    import warnings

    warnings.warn(text, DeprecationWarning, stacklevel=3)


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

    def __iter__(self):
        return (self[place] for place in range(len(self)))

    def __contains__(self, path):
        return any(path == above for above in self)

    def index(self, path):
        return list(self).index(path)

    def count(self, path):
        return list(self).count(path)

    def __reversed__(self):
        return iter(list(self)[::-1])

    def __repr__(self):
        return f'<{type(self._path).__name__}.parents>'


os.PathLike.register(PurePath)


class PurePosixPath(PurePath):
    __module__ = 'pathlib._local'
    __slots__ = ()


class PureWindowsPath(PurePath):
    __module__ = 'pathlib._local'
    __slots__ = ()


class _Windows:
    """Paths of Windows, whose text is understood by a module that few programs need."""

    def __get__(self, instance, owner):
        import ntpath

        PureWindowsPath.parser = ntpath
        return ntpath


PureWindowsPath.parser = _Windows()
