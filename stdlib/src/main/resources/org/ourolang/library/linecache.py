# SPDX-License-Identifier: Apache-2.0
"""Cache lines from source files."""

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

cache = {}


def clearcache():
    """Clear the cache entirely."""
    cache.clear()


def getlines(filename, module_globals=None):
    """Get the lines of a source file, from the cache if it has them."""
    entry = cache.get(filename)
    if entry is not None:
        return entry[2]
    return updatecache(filename, module_globals)


def getline(filename, lineno, module_globals=None):
    """Get one line of a source file; '' if there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def checkcache(filename=None):
    """Discard cache entries that are out of date: files are read anew."""
    for name in list(cache) if filename is None else [filename]:
        if name in cache and cache[name][1] is not None:
            del cache[name]


def updatecache(filename, module_globals=None):
    """Read a source file and remember its lines."""
    cache.pop(filename, None)
    if not filename or filename.startswith('<') and filename.endswith('>'):
        return []
    try:
        with open(filename, encoding='utf-8') as file:
            lines = file.readlines()
    except (OSError, UnicodeDecodeError, SyntaxError):
        return []
    if lines and not lines[-1].endswith('\n'):
        lines[-1] += '\n'
    cache[filename] = len(lines), 0, lines, filename
    return lines


def lazycache(filename, module_globals):
    return False
