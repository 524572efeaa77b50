"""Paths as text, with slashes: ``os.path``."""

import _os
from _os_text import fspath

__all__ = [
    'normcase', 'isabs', 'join', 'splitdrive', 'splitroot', 'split', 'splitext', 'basename', 'dirname', 'commonprefix',
    'getsize', 'getmtime', 'getatime', 'getctime', 'islink', 'exists', 'lexists', 'isdir', 'isfile', 'ismount',
    'expanduser', 'expandvars', 'normpath', 'abspath', 'samefile', 'sameopenfile', 'samestat', 'curdir', 'pardir',
    'sep', 'pathsep', 'defpath', 'altsep', 'extsep', 'devnull', 'realpath', 'supports_unicode_filenames', 'relpath',
    'commonpath', 'isjunction', 'isdevdrive',
]

curdir, pardir, extsep, sep, pathsep = '.', '..', '.', '/', ':'
defpath, altsep, devnull = '/bin:/usr/bin', None, '/dev/null'
supports_unicode_filenames = False


def _signs(path):
    """Separator, dot and nothing, of the kind of the path."""
    return (b'/', b'.', b'') if isinstance(path, bytes) else ('/', '.', '')


def _text(path):
    path = fspath(path)
    return path.decode('utf-8', 'surrogateescape') if isinstance(path, bytes) else path


def _checked(function, path, also=''):
    if isinstance(path, (str, bytes)) or hasattr(type(path), '__fspath__'):
        return fspath(path)
    wanted = 'string, bytes, os.PathLike or integer' if also else 'string, bytes or os.PathLike'
    raise TypeError(f'{function}: path should be {wanted}, not {type(path).__name__}')


def _like(path, text):
    return text.encode('utf-8', 'surrogateescape') if isinstance(path, bytes) else text


def _check_kinds(name, parts):
    for part in parts:
        if not isinstance(part, (str, bytes)):
            raise TypeError(f'{name}() argument must be str, bytes, or os.PathLike object, not '
                            f'{type(part).__name__!r}') from None
    if any(isinstance(part, str) for part in parts) and any(isinstance(part, bytes) for part in parts):
        raise TypeError("Can't mix strings and bytes in path components") from None


def normcase(s):
    return fspath(s)


def isabs(s):
    s = fspath(s)
    return s.startswith(_signs(s)[0])


def join(a, *p):
    path = fspath(a)
    parts = [fspath(part) if hasattr(part, '__fspath__') else part for part in p]
    _check_kinds('join', [path, *parts])
    slash = _signs(path)[0]
    for part in parts:
        if part.startswith(slash) or not path:
            path = part
        else:
            path += part if path.endswith(slash) else slash + part
    return path


def split(p):
    p = fspath(p)
    slash = _signs(p)[0]
    cut = p.rfind(slash) + 1
    head, tail = p[:cut], p[cut:]
    return head.rstrip(slash) or head, tail


def splitext(p):
    p = fspath(p)
    slash, dot, nothing = _signs(p)
    start = p.rfind(slash) + 1
    cut = p.rfind(dot)
    if cut <= start or not p[start:cut].strip(dot):
        return p, nothing
    return p[:cut], p[cut:]


def splitdrive(p):
    p = fspath(p)
    return p[:0], p


def splitroot(p, /):
    p = _checked('_path_splitroot_ex', p)
    slash = _signs(p)[0]
    count = len(p) - len(p.lstrip(slash))
    root = 2 if count == 2 else min(count, 1)
    return p[:0], p[:root], p[root:]


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def normpath(path):
    path = _checked('_path_normpath', path)
    slash, dot, nothing = _signs(path)
    if not path:
        return dot
    _, root, rest = splitroot(path)
    kept = []
    for part in rest.split(slash):
        if part in (nothing, dot):
            continue
        if part != dot + dot or (not root and not kept) or (kept and kept[-1] == dot + dot):
            kept.append(part)
        elif kept:
            kept.pop()
    return root + slash.join(kept) or dot


def abspath(path):
    path = fspath(path)
    if not isabs(path):
        import os

        path = join(_like(path, os.getcwd()), path)
    return normpath(path)


def commonprefix(m):
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(fspath, m))
    low, high = min(m), max(m)
    for position, part in enumerate(low):
        if part != high[position]:
            return low[:position]
    return low


def commonpath(paths):
    paths = tuple(map(fspath, paths))
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    _check_kinds('commonpath', paths)
    slash, dot, nothing = _signs(paths[0])
    absolute = {path.startswith(slash) for path in paths}
    if len(absolute) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[part for part in path.split(slash) if part and part != dot] for path in paths]
    low, high = min(split_paths), max(split_paths)
    common = low
    for position, part in enumerate(low):
        if position >= len(high) or part != high[position]:
            common = low[:position]
            break
    return (slash if absolute.pop() else nothing) + slash.join(common)


def relpath(path, start=None):
    path = fspath(path)
    if not path:
        raise ValueError('no path specified')
    slash, dot, _ = _signs(path)
    start = dot if start is None else fspath(start)
    _check_kinds('relpath', [path, start])
    here = [part for part in abspath(start).split(slash) if part]
    there = [part for part in abspath(path).split(slash) if part]
    same = len(commonprefix([here, there]))
    return slash.join([dot + dot] * (len(here) - same) + there[same:]) or dot


def exists(path):
    if isinstance(path, int):
        return _status(path) is not None
    return _is('stat', path, lambda text: _os.exists(text, True))


def lexists(path):
    return _is('lstat', path, lambda text: _os.exists(text, False))


def isfile(path):
    if isinstance(path, int):
        status = _status(path)
        return status is not None and status.st_mode >> 12 == 0o10
    return _is('stat', path, _os.isfile)


def isdir(s):
    if isinstance(s, int):
        return False
    return _is('stat', s, lambda text: _os.isdir(text, True))


def islink(path):
    return _is('lstat', path, _os.islink)


def _status(fd):
    """What is known of an open file; None where there is none."""
    try:
        return _os.fstat(fd)
    except OSError:
        return None


def _is(function, path, question):
    path = _checked(function, path, function == 'stat')
    try:
        return question(_text(path))
    except ValueError:
        return False


def isjunction(path):
    fspath(path)
    return False


isdevdrive = isjunction


def ismount(path):
    """Whether another device begins here, as it does at the root."""
    text = _text(_checked('lstat', path))
    if not _os.exists(text, False) or _os.islink(text):
        return False
    here, above = _os.stat(text, False), _os.stat(join(text, '..'), True)
    return here.st_dev != above.st_dev or here.st_ino == above.st_ino


def _stat(path):
    return _os.fstat(path) if isinstance(path, int) else _os.stat(_text(_checked('stat', path, 'or integer')), True)


def getsize(filename):
    return _stat(filename).st_size


def getmtime(filename):
    return _stat(filename).st_mtime


def getatime(filename):
    return _stat(filename).st_atime


def getctime(filename):
    return _stat(filename).st_ctime


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    return samestat(_stat(f1), _stat(f2))


def sameopenfile(fp1, fp2):
    return samestat(_os.fstat(fp1), _os.fstat(fp2))


def realpath(filename, *, strict=False):
    path = fspath(filename)
    text = _text(path)
    if strict:
        _os.stat(abspath(text), False)
        return _like(path, _os.canonical(abspath(text)))
    _, root, rest = splitroot(text if isabs(text) else join(_os.getcwd(), text))
    return _like(path, _followed(root, rest, set()))


def _followed(here, rest, seen):
    """The path from a real folder on, with every symbolic link followed."""
    for part in rest.split('/'):
        if part in ('', '.'):
            continue
        if part == '..':
            here = dirname(here)
            continue
        there = join(here, part)
        if not _os.islink(there) or there in seen:
            here = there
            continue
        target = _os.readlink(there)
        start = '/' if isabs(target) else here
        here = _followed(start, target, seen | {there})
    return here


def expanduser(path):
    path = fspath(path)
    slash = _signs(path)[0]
    text = _text(path)
    if not text.startswith('~'):
        return path
    user, _, rest = text[1:].partition('/')
    from os import environ

    home = environ.get('HOME') if not user else None
    if home is None:
        return path
    home = home.rstrip('/')
    tail = text[1 + len(user):]
    return _like(path, (home + tail) or '/')


def expandvars(path):
    path = fspath(path)
    text = _text(path)
    if '$' not in text:
        return path
    from os import environ

    out, position = [], 0
    while position < len(text):
        character = text[position]
        if character != '$':
            out.append(character)
            position += 1
            continue
        if text[position + 1:position + 2] == '{':
            end = text.find('}', position)
            name, after = (text[position + 2:end], end + 1) if end > 0 else ('', position + 1)
        else:
            after = position + 1
            while after < len(text) and (text[after].isascii() and text[after].isalnum() or text[after] == '_'):
                after += 1
            name = text[position + 1:after]
        value = environ.get(name) if name else None
        out.append(text[position:max(after, position + 1)] if value is None else value)
        position = max(after, position + 1)
    return _like(path, ''.join(out))
