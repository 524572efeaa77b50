# SPDX-License-Identifier: Apache-2.0
"""Lines of source files by number, each file read once.

An entry of the cache is (size, time of change, lines, path), or (a function that gives the text,) until it is asked.
"""

__all__ = 'getline clearcache checkcache lazycache'.split()

cache = {}


def clearcache():
    """Forget all files."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """One line, counted from 1; the empty text if there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def getlines(filename, module_globals=None):
    """All lines of a file, each with its line end; none if it cannot be read."""
    known = cache.get(filename, ())
    if len(known) > 1:
        return known[2]
    try:
        lines = updatecache(filename, module_globals)
    except MemoryError:
        # What is kept can be read again, so that the program may go on.
        cache.clear()
        lines = []
    return lines


def checkcache(filename=None):
    """Forget a file, or all, that changed since it was read."""
    import os

    for name in list(cache) if filename is None else [filename]:
        known = cache.get(name)
        if known is None or len(known) == 1 or known[1] is None:
            continue
        try:
            now = os.stat(known[3])
        except (OSError, ValueError):
            now = None
        if now is None or (now.st_size, now.st_mtime) != known[:2]:
            cache.pop(name, None)


def _no_file(filename):
    return not filename or filename.startswith('<') and filename.endswith('>')


def updatecache(filename, module_globals=None):
    """Read a file anew; its lines."""
    import os

    known = cache.pop(filename, None)
    if _no_file(filename):
        return _of_command() if filename == '<string>' else []
    path = filename
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        if known is not None and len(known) == 1:
            return _from_loader(filename, known)
        if lazycache(filename, module_globals):
            return _from_loader(filename, cache.pop(filename))
        path, found = _on_path(filename)
    if found is None:
        return []
    try:
        with open(path, encoding='utf-8-sig') as file:
            lines = _as_lines(file.read())
    except (OSError, UnicodeDecodeError, SyntaxError):
        return []
    cache[filename] = found.st_size, found.st_mtime, lines, path
    return lines


def _of_command():
    """The lines of the program that was given on the command line."""
    from _traceback import command_text

    text = command_text()
    return _as_lines(text) if text else []


def _as_lines(text):
    lines = [line + '\n' for line in text.split('\n')]
    if lines[-1] == '\n':
        lines.pop()
    return lines or ['\n']


def _on_path(filename):
    """The first folder of sys.path that has a relative file."""
    import os
    import sys

    for folder in () if os.path.isabs(filename) else sys.path:
        try:
            path = os.path.join(folder, filename)
            return path, os.stat(path)
        except (OSError, TypeError, AttributeError, ValueError):
            continue
    return filename, None


def _from_loader(filename, entry):
    try:
        text = entry[0]()
    except (ImportError, OSError):
        return []
    if text is None:
        return []
    lines = [line + '\n' for line in text.splitlines()]
    cache[filename] = len(text), None, lines, filename
    return lines


def lazycache(filename, module_globals):
    """Whether the lines can be asked of the loader of a module, which is not done yet."""
    if filename in cache:
        return len(cache[filename]) == 1
    if _no_file(filename) or not module_globals:
        return False
    spec = module_globals.get('__spec__')
    name = getattr(spec, 'name', None) or module_globals.get('__name__')
    loader = getattr(spec, 'loader', None) or module_globals.get('__loader__')
    ask = getattr(loader, 'get_source', None)
    if not name or not ask:
        return False
    cache[filename] = (lambda: ask(name),)
    return True
