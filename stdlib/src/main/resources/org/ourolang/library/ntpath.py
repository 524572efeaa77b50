"""Paths of Windows as text: with drives, and with either slash between the parts."""

import genericpath
import os
from genericpath import (
    commonprefix, exists, getatime, getctime, getmtime, getsize, isdir, isfile, samefile, sameopenfile, samestat)

__all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'splitroot', 'split', 'splitext', 'basename', 'dirname',
           'commonprefix', 'commonpath', 'normpath', 'isreserved', 'curdir', 'pardir', 'sep', 'pathsep', 'defpath',
           'altsep', 'extsep', 'devnull', 'supports_unicode_filenames', 'abspath', 'realpath', 'relpath', 'exists', 'lexists',
           'isdir', 'isfile', 'getsize', 'getmtime', 'getatime', 'getctime', 'samefile', 'sameopenfile', 'samestat']

curdir, pardir, extsep, sep, altsep, pathsep = '.', '..', '.', '\\', '/', ';'
defpath, devnull = '.;C:\\bin', 'nul'
supports_unicode_filenames = True

_DEVICES = frozenset(
    ['CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$']
    + [name + number for name in ('COM', 'LPT') for number in '123456789\xb9\xb2\xb3'])
_FORBIDDEN = frozenset([*map(chr, range(32)), *'"*:<>?|/\\'])


def _marks(path):
    """Backslash, slash, colon and the empty text in the kind of a path."""
    return (b'\\', b'/', b':', b'') if isinstance(path, bytes) else ('\\', '/', ':', '')


def normcase(s):
    s = os.fspath(s)
    back, slash, _, _ = _marks(s)
    return s.replace(slash, back).lower()


def isabs(s):
    s = os.fspath(s)[:3]
    back, slash, colon, _ = _marks(s)
    s = s.replace(slash, back)
    return s[1:3] == colon + back or s[:2] == back * 2


def splitroot(p):
    p = os.fspath(p)
    back, slash, colon, none = _marks(p)
    plain = p.replace(slash, back)
    if plain[:2] == back * 2:
        after_host = 8 if plain[:8].upper() == (b'\\\\?\\UNC\\' if back == b'\\' else '\\\\?\\UNC\\') else 2
        host_end = plain.find(back, after_host)
        share_end = -1 if host_end < 0 else plain.find(back, host_end + 1)
        if share_end < 0:
            return p, none, none
        return p[:share_end], p[share_end:share_end + 1], p[share_end + 1:]
    if plain[1:2] == colon:
        rooted = plain[2:3] == back
        return p[:2], p[2:2 + rooted], p[2 + rooted:]
    rooted = plain[:1] == back
    return none, p[:rooted], p[rooted:]


def splitdrive(p):
    drive, root, tail = splitroot(p)
    return drive, root + tail


def join(path, *paths):
    path = os.fspath(path)
    try:
        back, slash, colon, none = _marks(path)
        drive, root, tail = splitroot(path)
        for part in map(os.fspath, paths):
            its_drive, its_root, its_tail = splitroot(part)
            if its_root:
                drive, root, tail = its_drive or drive, its_root, its_tail
                continue
            if its_drive and its_drive.lower() != drive.lower():
                drive, root, tail = its_drive, its_root, its_tail
                continue
            drive = its_drive or drive
            if tail and tail[-1:] not in (back, slash):
                tail += back
            tail += its_tail
        if tail and not root and drive and drive[-1:] not in (colon, back, slash):
            return drive + back + tail
        return drive + root + tail
    except (TypeError, AttributeError, BytesWarning):
        genericpath._check_arg_types('join', path, *paths)
        raise


def split(p):
    p = os.fspath(p)
    back, slash, _, _ = _marks(p)
    drive, root, tail = splitroot(p)
    at = max(tail.rfind(back), tail.rfind(slash)) + 1
    return drive + root + tail[:at].rstrip(back + slash), tail[at:]


def splitext(p):
    p = os.fspath(p)
    name = split(p)[1]
    dot = b'.' if isinstance(p, bytes) else '.'
    bare = name.lstrip(dot)
    place = bare.rfind(dot)
    if place < 0:
        return p, p[:0]
    cut = len(bare) - place
    return p[:-cut], p[-cut:]


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def normpath(path):
    path = os.fspath(path)
    back, slash, _, none = _marks(path)
    here, up = (b'.', b'..') if back == b'\\' else ('.', '..')
    drive, root, tail = splitroot(path.replace(slash, back))
    kept = []
    for part in tail.split(back):
        if part in (none, here):
            continue
        if part != up or not kept and not root or kept and kept[-1] == up:
            kept.append(part)
        elif kept:
            kept.pop()
    whole = drive + root + back.join(kept)
    return whole or here


def isreserved(path):
    """Whether Windows keeps the name of one of the parts for itself."""
    tail = os.fsdecode(splitroot(path)[2]).replace(altsep, sep)
    return any(_is_reserved(name) for name in reversed(tail.split(sep)))


def _is_reserved(name):
    if name[-1:] in ('.', ' '):
        return name not in ('.', '..')
    if not _FORBIDDEN.isdisjoint(name):
        return True
    return name.partition('.')[0].rstrip(' ').upper() in _DEVICES


def commonpath(paths):
    paths = [os.fspath(path) for path in paths]
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    back, slash, _, none = _marks(paths[0])
    here = b'.' if back == b'\\' else '.'
    split_paths = [splitroot(path.replace(slash, back)) for path in paths]
    if len({drive.lower() for drive, _, _ in split_paths}) != 1:
        raise ValueError("Paths don't have the same drive")
    if len({root for _, root, _ in split_paths}) != 1:
        if split_paths[0][0]:
            raise ValueError("Can't mix absolute and relative paths")
        raise ValueError("Can't mix rooted and not-rooted paths")
    parts = [[part for part in tail.split(back) if part and part != here] for _, _, tail in split_paths]
    count = 0
    for level in zip(*[[part.lower() for part in path] for path in parts]):
        if len(set(level)) != 1:
            break
        count += 1
    drive, root, _ = splitroot(paths[0].replace(slash, back))
    return drive + root + back.join(parts[0][:count])


def abspath(path):
    """The path from the root of its drive; where it runs here, from the folder of the process."""
    path = os.fspath(path)
    if not isabs(path):
        path = join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path)
    return normpath(path)


def realpath(path, *, strict=False):
    """The absolute path; this system has none of its links."""
    return abspath(path)


def relpath(path, start=None):
    """The way from one folder to a path; ValueError if they are on different drives."""
    path = os.fspath(path)
    back, _, _, none = _marks(path)
    if not path:
        raise ValueError('no path specified')
    up = back.replace(back, b'..') if isinstance(path, bytes) else '..'
    begin = up[:1] if start is None else os.fspath(start)
    (drive, _, here), (other, _, there) = map(splitroot, (abspath(begin), abspath(path)))
    if normcase(drive) != normcase(other):
        raise ValueError(f'path is on mount {other!r}, start on mount {drive!r}')
    here, there = ([part for part in tail.split(back) if part] for tail in (here, there))
    shared = 0
    for one, two in zip(here, there):
        if normcase(one) != normcase(two):
            break
        shared += 1
    return back.join([up] * (len(here) - shared) + there[shared:]) or up[:1]


def lexists(path):
    """Whether there is a file, or a link to none."""
    return os.path.lexists(path)
