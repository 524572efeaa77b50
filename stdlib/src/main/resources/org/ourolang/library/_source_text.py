"""The text of which functions and classes were made."""

import linecache
import os
import re
import sys

import inspect

_OPEN, _CLOSE = '([{', ')]}'
_QUOTES = re.compile(r'("""|\'\'\'|"|\')')


def getsourcefile(object):
    path = inspect.getfile(object)
    if path.endswith('.pyc') or not path:
        return None
    if os.path.exists(path) or path in linecache.cache:
        return path
    module = inspect.getmodule(object, path)
    return path if getattr(module, '__loader__', None) is not None and not path.startswith('<') else None


def getabsfile(object, _filename=None):
    path = _filename or getsourcefile(object) or inspect.getfile(object)
    return os.path.normcase(os.path.abspath(path))


def getmodulename(path):
    name = os.path.basename(path)
    return name[:-3] if name.endswith('.py') and name != '.py' else None


def indentsize(line):
    text = line.expandtabs()
    return len(text) - len(text.lstrip())


def findsource(object):
    path = getsourcefile(object)
    if path:
        linecache.checkcache(path)
    else:
        path = inspect.getfile(object)
        if not (path.startswith('<') and path.endswith('>')):
            raise OSError('source code not available')
    module = inspect.getmodule(object, path)
    lines = linecache.getlines(path, vars(module)) if module else linecache.getlines(path)
    if not lines:
        raise OSError('could not get source code')
    return lines, _first_line(object, lines)


def _first_line(object, lines):
    if inspect.ismodule(object):
        return 0
    if inspect.isclass(object):
        number = vars(object).get('__firstlineno__')
        if number is None:
            raise OSError('source code not available')
    else:
        if inspect.ismethod(object):
            object = object.__func__
        code = getattr(object, '__code__', object)
        number = getattr(code, 'co_firstlineno', None)
        if number is None:
            raise OSError('could not find code object')
    if number > len(lines):
        raise OSError('lineno is out of bounds')
    return number - 1


def getsourcelines(object):
    object = inspect.unwrap(object)
    lines, start = findsource(object)
    if inspect.ismodule(object):
        return lines, 0
    return getblock(lines[start:]), start + 1


def getsource(object):
    return ''.join(getsourcelines(object)[0])


class _Logical:
    """Where a statement's line ends that goes on over several lines of text."""

    def __init__(self, lines):
        self.lines = lines

    def end(self, row):
        """The row after the last one of the statement that begins in a row; brackets and strings hold it together."""
        depth, quote = 0, None
        while row < len(self.lines):
            text, at, joined = self.lines[row], 0, False
            while at < len(text):
                if quote is not None:
                    at, quote = self._in_string(text, at, quote)
                    continue
                character = text[at]
                if character == '#':
                    break
                found = _QUOTES.match(text, at)
                if found:
                    quote = found[0]
                    at = found.end()
                    continue
                if character in _OPEN:
                    depth += 1
                elif character in _CLOSE:
                    depth -= 1
                    if depth < 0:
                        return row + 1
                elif character == '\\' and not text[at + 1:].strip():
                    joined = True
                at += 1
            row += 1
            if quote is not None and len(quote) == 1 and not text.rstrip('\n').endswith('\\'):
                quote = None
            if not depth and quote is None and not joined:
                return row
        return row

    @staticmethod
    def _in_string(text, at, quote):
        while at < len(text):
            if text[at] == '\\':
                at += 2
            elif text.startswith(quote, at):
                return at + len(quote), None
            else:
                at += 1
        return at, quote


def _indent(line):
    bare = line.lstrip()
    return len(line.expandtabs()) - len(bare.expandtabs()), bare


def getblock(lines):
    """The lines at the start that make one function or class, with its decorators, or one statement."""
    logical = _Logical(lines)
    row = 0
    while row < len(lines) and lines[row].lstrip()[:1] in ('@', '#', ''):
        row = logical.end(row) if lines[row].lstrip()[:1] == '@' else row + 1
    if row >= len(lines):
        return lines[:1]
    margin, header = _indent(lines[row])
    last = row = logical.end(row)
    if not re.match(r'(async\s+)?def\b|class\b', header):
        return lines[:last]
    body = None
    while row < len(lines):
        indent, bare = _indent(lines[row])
        if not bare:
            row += 1
        elif bare[0] == '#':
            row += 1
            if body is not None and indent >= body:
                last = row
        elif indent > margin:
            body = indent if body is None else body
            last = row = logical.end(row)
        else:
            break
    return lines[:last]


def getcomments(object):
    """The comments right above an object, or at the top of a module; None without any."""
    try:
        lines, start = findsource(object)
    except (OSError, TypeError):
        return None
    if inspect.ismodule(object):
        row = 1 if lines and lines[0][:2] == '#!' else 0
        while row < len(lines) and lines[row].strip() in ('', '#'):
            row += 1
        step, stop = 1, len(lines)
    else:
        row, step, stop = start - 1, -1, -1
    margin = None if inspect.ismodule(object) else _indent(lines[start])[0]
    found = []
    while row != stop and lines[row].lstrip()[:1] == '#' and margin in (None, _indent(lines[row])[0]):
        found.append(lines[row].expandtabs() if margin is None else lines[row].expandtabs().lstrip())
        row += step
    if step < 0:
        found.reverse()
        while found and found[0].strip() == '#':
            del found[0]
        while found and found[-1].strip() == '#':
            del found[-1]
    return ''.join(found) or None
