"""Matches file names with shell-style patterns."""

import functools

__all__ = ['filter', 'fnmatch', 'fnmatchcase', 'translate']


def fnmatch(name, pat):
    from os import fspath

    return fnmatchcase(fspath(name), fspath(pat))


def fnmatchcase(name, pat):
    if isinstance(name, bytes) != isinstance(pat, bytes):
        kinds = ('string', 'bytes-like') if isinstance(pat, str) else ('bytes', 'string-like')
        raise TypeError(f'cannot use a {kinds[0]} pattern on a {kinds[1]} object')
    if isinstance(pat, bytes):
        name, pat = name.decode('latin-1'), pat.decode('latin-1')
    return _matches(name, _parts(pat))


def filter(names, pat):
    return [name for name in names if fnmatchcase(name, pat)]


class _Stretch:
    """A star: any characters."""


class _Any:
    """A question mark: any one character."""


class _Choice:
    """A bracket: one character of some, or of all others."""

    def __init__(self, text):
        self.inverted = text.startswith('!')
        body = text[1:] if self.inverted else text
        self.ranges = []
        position = 0
        while position < len(body):
            is_range = body[position + 1:position + 2] == '-' and position + 2 < len(body)
            last = position + 2 if is_range else position
            self.ranges.append((body[position], body[last]))
            position = last + 1

    def __contains__(self, character):
        return any(low <= character <= high for low, high in self.ranges) != self.inverted

    def pattern(self):
        """The bracket as a regular expression."""
        ranges = [(low, high) for low, high in self.ranges if low <= high]
        if not ranges:
            return '.' if self.inverted else '(?!)'
        inside = ''.join(_quoted(low) if low == high else f'{_quoted(low)}-{_quoted(high)}' for low, high in ranges)
        if self.inverted:
            return f'[^{inside}]'
        return f'[\\{inside}]' if inside[0] == '^' else f'[{inside}]'


def _quoted(character):
    return '\\' + character if character in r'\[-&~|' else character


@functools.lru_cache(maxsize=256)
def _parts(pattern):
    parts, position = [], 0
    while position < len(pattern):
        character = pattern[position]
        position += 1
        if character == '*':
            if not parts or parts[-1] is not _Stretch:
                parts.append(_Stretch)
        elif character == '?':
            parts.append(_Any)
        elif character == '[':
            end = pattern.find(']', position + 1 + pattern.startswith('!', position))
            if end < 0:
                parts.append('[')
            else:
                parts.append(_Choice(pattern[position:end]))
                position = end + 1
        else:
            parts.append(character)
    return tuple(parts)


def _fits(part, character):
    if part is _Any:
        return True
    return character == part if isinstance(part, str) else character in part


def _matches(name, parts):
    here = part = 0
    star = resume = -1
    while here < len(name):
        if part < len(parts) and parts[part] is _Stretch:
            star, resume = part, here
            part += 1
        elif part < len(parts) and _fits(parts[part], name[here]):
            here += 1
            part += 1
        elif star >= 0:
            resume += 1
            here, part = resume, star + 1
        else:
            return False
    return all(rest is _Stretch for rest in parts[part:])


def translate(pat):
    """A regular expression that matches what the pattern matches."""
    import re

    groups = [[]]
    for part in _parts(pat):
        if part is _Stretch:
            groups.append([])
        elif part is _Any:
            groups[-1].append('.')
        else:
            groups[-1].append(re.escape(part) if isinstance(part, str) else part.pattern())
    texts = [''.join(group) for group in groups]
    if len(texts) == 1:
        return f'(?s:{texts[0]})\\Z'
    middle = ''.join(f'(?>.*?{text})' for text in texts[1:-1])
    return f'(?s:{texts[0]}{middle}.*{texts[-1]})\\Z'
