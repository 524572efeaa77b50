"""Compares sequences, and shows how texts differ."""

from collections import namedtuple
from types import GenericAlias

import _difflib

__all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK',
           'context_diff', 'unified_diff', 'diff_bytes', 'HtmlDiff', 'Match']

Match = namedtuple('Match', 'a b size')


class SequenceMatcher:
    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk, self.autojunk, self.a, self.b = isjunk, autojunk, None, None
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = None
            self._target = _difflib.Target(b, self.isjunk, self.autojunk)

    @property
    def bjunk(self):
        return self._target.bjunk

    @property
    def bpopular(self):
        return self._target.bpopular

    @property
    def b2j(self):
        return self._target.b2j

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        ahi = len(self.a) if ahi is None else ahi
        bhi = len(self.b) if bhi is None else bhi
        return Match(*self._target.longest(self.a, alo, ahi, blo, bhi))

    def get_matching_blocks(self):
        if self.matching_blocks is None:
            self.matching_blocks = [Match(*block) for block in self._target.blocks(self.a)]
        return self.matching_blocks

    def get_opcodes(self):
        if self.opcodes is None:
            self.opcodes = self._target.steps(self.a)
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        steps = self.get_opcodes() or [('equal', 0, 1, 0, 1)]
        last = len(steps) - 1
        group = []
        for position, (tag, i1, i2, j1, j2) in enumerate(steps):
            if tag == 'equal':
                if position == 0:
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
                if position == last:
                    i2, j2 = min(i2, i1 + n), min(j2, j1 + n)
                elif i2 - i1 > 2 * n:
                    group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                    if position:
                        yield group
                    group = []
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == 'equal'):
            yield group

    def ratio(self):
        return _ratio(sum(size for _, _, size in self.get_matching_blocks()), len(self.a) + len(self.b))

    def quick_ratio(self):
        return self._target.quick_ratio(self.a)

    def real_quick_ratio(self):
        one, other = len(self.a), len(self.b)
        return _ratio(min(one, other), one + other)

    __class_getitem__ = classmethod(GenericAlias)


def _ratio(common, length):
    return 2.0 * common / length if length else 1.0


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if not n > 0:
        raise ValueError(f'n must be > 0: {n!r}')
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f'cutoff must be in [0.0, 1.0]: {cutoff!r}')
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    rated = []
    for candidate in possibilities:
        matcher.set_seq1(candidate)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff:
            ratio = matcher.ratio()
            if ratio >= cutoff:
                rated.append((ratio, candidate))
    return [candidate for _, candidate in sorted(rated, reverse=True)[:n]]


class Differ:
    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        yield from _difflib.compare(a, b, self.linejunk, self.charjunk)


def IS_LINE_JUNK(line, pat=None):
    if pat is not None:
        return pat(line) is not None
    return line.strip() in ('', '#')


def IS_CHARACTER_JUNK(ch, ws=' \t'):
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    try:
        mark = {1: '- ', 2: '+ '}[int(which)]
    except KeyError:
        raise ValueError(f'unknown delta choice (must be 1 or 2): {which!r}') from None
    for line in delta:
        if line[:2] in ('  ', mark):
            yield line[2:]


def _check_lines(a, b, *arguments):
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError(f'lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})')
    for argument in arguments:
        if not isinstance(argument, str):
            raise TypeError(f'all arguments must be str, not: {argument!r}')


def _header(mark, name, date, lineterm):
    tail = f'\t{date}' if date else ''
    return f'{mark} {name}{tail}{lineterm}'


def _unified_range(start, stop):
    length = stop - start
    first = start + 1 if length else start
    return str(first) if length == 1 else f'{first},{length}'


def _context_range(start, stop):
    length = stop - start
    first = start + 1 if length else start
    return str(first) if length <= 1 else f'{first},{first + length - 1}'


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _check_lines(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    for number, group in enumerate(SequenceMatcher(None, a, b).get_grouped_opcodes(n)):
        if number == 0:
            yield _header('---', fromfile, fromfiledate, lineterm)
            yield _header('+++', tofile, tofiledate, lineterm)
        old, new = (_unified_range(group[0][k], group[-1][k + 1]) for k in (1, 3))
        yield f'@@ -{old} +{new} @@{lineterm}'
        for tag, i1, i2, j1, j2 in group:
            if tag == 'equal':
                yield from (' ' + line for line in a[i1:i2])
                continue
            yield from ('-' + line for line in a[i1:i2])
            yield from ('+' + line for line in b[j1:j2])


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _check_lines(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    for number, group in enumerate(SequenceMatcher(None, a, b).get_grouped_opcodes(n)):
        if number == 0:
            yield _header('***', fromfile, fromfiledate, lineterm)
            yield _header('---', tofile, tofiledate, lineterm)
        yield '***************' + lineterm
        tags = {step[0] for step in group}
        sides = (('***', '****', a, 1, 'delete', '- '), ('---', '----', b, 3, 'insert', '+ '))
        for mark, end, lines, k, own, sign in sides:
            yield f'{mark} {_context_range(group[0][k], group[-1][k + 1])} {end}{lineterm}'
            if tags & {'replace', own}:
                signs = {'equal': '  ', 'replace': '! ', own: sign}
                for step in group:
                    if step[0] in signs:
                        yield from (signs[step[0]] + line for line in lines[step[k]:step[k + 1]])


def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
    def text(value):
        try:
            return value.decode('ascii', 'surrogateescape')
        except AttributeError as error:
            kind = type(value).__name__
            raise TypeError(f'all arguments must be bytes, not {kind} ({value!r})') from error

    texts = [text(value) for value in (fromfile, tofile, fromfiledate, tofiledate)]
    for line in dfunc(list(map(text, a)), list(map(text, b)), *texts, n, text(lineterm)):
        yield line.encode('ascii', 'surrogateescape')


def __getattr__(name):
    if name != 'HtmlDiff':
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    from _html_diff import HtmlDiff

    globals()[name] = HtmlDiff
    return HtmlDiff
