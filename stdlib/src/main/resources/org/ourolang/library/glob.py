"""Finds the paths that match a pattern."""

import fnmatch
import os

__all__ = ['escape', 'glob', 'iglob', 'translate']


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    if dir_fd is not None:
        raise NotImplementedError('glob.iglob(dir_fd=...) is not supported by Ouro')
    raw = isinstance(pathname, bytes)
    root = '' if root_dir is None else os.fsdecode(root_dir)
    for path in _paths(os.fsdecode(pathname), _Search(root, recursive, include_hidden), False):
        if path:
            yield os.fsencode(path) if raw else path


class _Search:
    """Where paths begin and which ones are looked at."""

    def __init__(self, root, recursive, hidden):
        self.root, self.recursive, self.hidden = root, recursive, hidden

    def shows(self, name, pattern):
        return self.hidden or name[0] != '.' or pattern[:1] == '.'

    def place(self, path):
        return os.path.join(self.root, path) if self.root else path

    def names(self, folder, only_folders):
        """The names in a folder; none where it cannot be read."""
        try:
            with os.scandir(self.place(folder) or os.curdir) as entries:
                return [entry.name for entry in entries if not only_folders or _is_folder(entry)]
        except OSError:
            return []

    def below(self, folder, only_folders):
        """Everything below a folder, as paths relative to it."""
        for name in self.names(folder, only_folders):
            if self.hidden or name[0] != '.':
                yield name
                deeper = self.below(os.path.join(folder, name) if folder else name, only_folders)
                yield from (os.path.join(name, path) for path in deeper)


def _is_folder(entry):
    try:
        return entry.is_dir()
    except OSError:
        return False


def has_magic(s):
    return any(sign in s for sign in ('*?[' if isinstance(s, str) else (b'*', b'?', b'[')))


def _paths(pattern, search, only_folders):
    folder, last = os.path.split(pattern)
    if not has_magic(pattern):
        place = search.place(pattern)
        if os.path.lexists(place) if last else os.path.isdir(search.place(folder)):
            yield pattern
        return
    everywhere = search.recursive and last == '**'
    if not folder:
        if everywhere:
            yield from _all_below('', search, only_folders)
        else:
            yield from _matching('', last, search, only_folders)
        return
    folders = _paths(folder, search, True) if folder != pattern and has_magic(folder) else [folder]
    for each in folders:
        if everywhere:
            found = _all_below(each, search, only_folders)
        elif has_magic(last):
            found = _matching(each, last, search, only_folders)
        elif last:
            found = [last] if os.path.lexists(search.place(os.path.join(each, last))) else []
        else:
            found = [last] if os.path.isdir(search.place(each)) else []
        yield from (os.path.join(each, name) for name in found)


def _matching(folder, pattern, search, only_folders):
    shown = [name for name in search.names(folder, only_folders) if search.shows(name, pattern)]
    return fnmatch.filter(shown, pattern)


def _all_below(folder, search, only_folders):
    if not folder or os.path.isdir(search.place(folder)):
        yield ''
    yield from search.below(folder, only_folders)


def escape(pathname):
    """The pattern that matches this path alone."""
    if isinstance(pathname, bytes):
        return os.fsencode(escape(os.fsdecode(pathname)))
    return ''.join(f'[{sign}]' if sign in '*?[' else sign for sign in pathname)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    raise NotImplementedError('glob.translate() is not supported by Ouro')
