# SPDX-License-Identifier: Apache-2.0
"""Folders with what is in them and below them."""

import sys

import _os
import posixpath as path
from _os_text import PathLike, fsdecode, fspath
from os import listdir, lstat, mkdir, rename, rmdir, stat


def _parted(name):
    """The folder that a path lies in, and its last part; separators at the end are none."""
    above, last = path.split(name)
    return (above, last) if last else path.split(above)


def makedirs(name, mode=0o777, exist_ok=False):
    lacking = [(name, *_parted(name))]
    while all(lacking[-1][1:]) and not path.exists(lacking[-1][1]):
        folder = lacking[-1][1]
        lacking.append((folder, *_parted(folder)))
    for depth, (folder, _, last) in enumerate(reversed(lacking), 1 - len(lacking)):
        if depth > 1 - len(lacking) and fsdecode(last) == '.':
            continue
        try:
            mkdir(folder, 0o777 if depth else mode)
        except OSError:
            if not (exist_ok or depth) or not path.isdir(folder):
                raise


def removedirs(name):
    rmdir(name)
    _drop_empty(*_parted(name))


def _drop_empty(folder, last):
    """Removes a folder and those around it, up to the first that holds something."""
    try:
        while folder and last:
            rmdir(folder)
            folder, last = _parted(folder)
    except OSError:
        return


def renames(old, new):
    above, last = path.split(new)
    if last and above and not path.exists(above):
        makedirs(above)
    rename(old, new)
    _drop_empty(*path.split(old))


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


for _made in makedirs, removedirs, renames, scandir, walk:
    _made.__module__ = 'os'
DirEntry.__module__ = 'posix'
del _made
