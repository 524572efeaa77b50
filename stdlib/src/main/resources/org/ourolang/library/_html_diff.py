# SPDX-License-Identifier: Apache-2.0
"""Differences of two texts side by side, as a page."""

import re
from itertools import zip_longest

from difflib import IS_CHARACTER_JUNK, ndiff

_STYLES = '''
        table.diff {font-family:Courier; border:medium;}
        .diff_header {background-color:#e0e0e0}
        td.diff_header {text-align:right}
        .diff_next {background-color:#c0c0c0}
        .diff_add {background-color:#aaffaa}
        .diff_chg {background-color:#ffff77}
        .diff_sub {background-color:#ffaaaa}'''

_PAGE = '''
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">

<html>

<head>
    <meta http-equiv="Content-Type"
          content="text/html; charset=%(charset)s" />
    <title></title>
    <style type="text/css">%(styles)s
    </style>
</head>

<body>
    %(table)s%(legend)s
</body>

</html>'''

_TABLE = '''
    <table class="diff" id="difflib_chg_%(prefix)s_top"
           cellspacing="0" cellpadding="0" rules="groups" >
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        %(header_row)s
        <tbody>
%(data_rows)s        </tbody>
    </table>'''

_LEGEND = '''
    <table class="diff" summary="Legends">
        <tr> <th colspan="2"> Legends </th> </tr>
        <tr> <td> <table border="" summary="Colors">
                      <tr><th> Colors </th> </tr>
                      <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
                      <tr><td class="diff_chg">Changed</td> </tr>
                      <tr><td class="diff_sub">Deleted</td> </tr>
                  </table></td>
             <td> <table border="" summary="Links">
                      <tr><th colspan="2"> Links </th> </tr>
                      <tr><td>(f)irst change</td> </tr>
                      <tr><td>(n)ext change</td> </tr>
                      <tr><td>(t)op</td> </tr>
                  </table></td> </tr>
    </table>'''

# A marked stretch of text stands between _OPEN with one of the signs and _CLOSE until the page is put together.
_OPEN, _CLOSE = '\0', '\1'
_CLASSES = {'+': 'diff_add', '-': 'diff_sub', '^': 'diff_chg'}
_NOTHING = '', '\n'


class _Pairing:
    """Rows from the lines of a difference: (left, right, whether they differ), a side being its number and text."""

    def __init__(self):
        self.rows, self.numbers = [], [0, 0]
        self.removed, self.added = [], []

    def read(self, lines):
        lines = list(lines)
        while lines:
            sign = lines[0][:1]
            if sign == ' ':
                self.settle()
                text = lines.pop(0)[2:]
                self.rows.append((self.numbered(0, text), self.numbered(1, text), False))
            elif sign == '-' and (pair := self.pair_at(lines)):
                self.settle()
                self.rows.append((self.numbered(0, pair[0]), self.numbered(1, pair[1]), True))
            else:
                held = self.removed if sign == '-' else self.added
                text = lines.pop(0)[2:] or ' '
                held.append(self.numbered(sign == '+', f'{_OPEN}{sign}{text}{_CLOSE}'))
        self.settle()
        return self.rows

    def numbered(self, side, text):
        self.numbers[side] += 1
        return self.numbers[side], text

    def settle(self):
        """What was removed and what was added since the last row stand beside one another."""
        self.rows += [(left, right, True)
                      for left, right in zip_longest(self.removed, self.added, fillvalue=_NOTHING)]
        self.removed, self.added = [], []

    @staticmethod
    def pair_at(lines):
        """Takes a line that became another one, if there is one; both with marks at what differs."""
        signs = ''.join([line[:1] for line in lines[:4]])
        shape = next((shape for shape in ('-?+?', '-?+', '-+?') if signs.startswith(shape)), None)
        if shape is None:
            return None
        taken, lines[:] = lines[:len(shape)], lines[len(shape):]
        left_hints = taken[1] if shape[1] == '?' else None
        right_hints = taken[-1] if shape[-1] == '?' else None
        right = taken[shape.index('+')]
        return _marked(taken[0], left_hints), _marked(right, right_hints)


def _marked(line, hints):
    spans = [] if hints is None else list(re.finditer(r'\++|-+|\^+', hints))
    for span in reversed(spans):
        start, end = span.span()
        line = f'{line[:start]}{_OPEN}{span[0][0]}{line[start:end]}{_CLOSE}{line[end:]}'
    return line[2:]


def _near_changes(rows, reach):
    """The rows within reach of one that differs; None where some are left out before one."""
    changes = [place for place, row in enumerate(rows) if row[2]]
    kept = sorted({near for place in changes
                   for near in range(max(place - reach, 0), min(place + reach + 1, len(rows)))})
    last = -1
    for place in kept:
        if place > last + 1:
            yield None
        yield rows[place]
        last = place


class HtmlDiff:
    """Makes tables, or pages, of two lists of lines."""

    _file_template, _styles, _table_template, _legend = _PAGE, _STYLES, _TABLE, _LEGEND
    _default_prefix = 0

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        self._tabsize, self._wrapcolumn = tabsize, wrapcolumn
        self._linejunk, self._charjunk = linejunk, charjunk

    def make_file(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5, *, charset='utf-8'):
        """A whole page."""
        table = self.make_table(fromlines, tolines, fromdesc, todesc, context=context, numlines=numlines)
        page = self._file_template % {
            'styles': self._styles, 'legend': self._legend, 'table': table, 'charset': charset}
        return page.encode(charset, 'xmlcharrefreplace').decode(charset)

    def make_table(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5):
        """One table; with context only what is near the differences."""
        number = HtmlDiff._default_prefix
        HtmlDiff._default_prefix += 1
        self._prefix = [f'from{number}_', f'to{number}_']
        left, right = map(self._spaced, (fromlines, tolines))
        rows = _Pairing().read(ndiff(left, right, self._linejunk, self._charjunk))
        if context:
            rows = list(_near_changes(rows, numlines))
        if self._wrapcolumn:
            rows = [part for row in rows for part in self._wrapped(row)]
        table = self._table_template % {
            'prefix': self._prefix[1], 'header_row': self._heading(fromdesc, todesc),
            'data_rows': ''.join(self._table_rows(rows, context, numlines))}
        for sign, name in _CLASSES.items():
            table = table.replace(_OPEN + sign, f'<span class="{name}">')
        return table.replace(_CLOSE, '</span>').replace('\t', '&nbsp;')

    def _spaced(self, lines):
        """Lines whose tabs are so many tabs as spaces would stand there, without line ends."""
        return [line.replace(' ', _OPEN).expandtabs(self._tabsize).replace(' ', '\t').replace(_OPEN, ' ').rstrip('\n')
                for line in lines]

    # Long lines

    def _wrapped(self, row):
        if row is None:
            return [None]
        left, right, differs = row
        return [(one, other, differs) for one, other in zip_longest(
            self._parts(*left), self._parts(*right), fillvalue=('', ' '))]

    def _parts(self, number, text):
        most = self._wrapcolumn
        while number and len(text) > most and len(text) - 3 * text.count(_OPEN) > most:
            place, shown, sign = 0, 0, ''
            while shown < most and place < len(text):
                if text[place] == _OPEN:
                    sign = text[place + 1]
                    place += 2
                elif text[place] == _CLOSE:
                    sign = ''
                    place += 1
                else:
                    place += 1
                    shown += 1
            yield number, text[:place] + (_CLOSE if sign else '')
            number, text = '>', (_OPEN + sign if sign else '') + text[place:]
        yield number, text

    # Rows of the table

    @staticmethod
    def _heading(fromdesc, todesc):
        if not (fromdesc or todesc):
            return ''
        cells = [f'<th class="diff_next"><br /></th><th colspan="2" class="diff_header">{text}</th>'
                 for text in (fromdesc, todesc)]
        return f'<thead><tr>{"".join(cells)}</tr></thead>'

    def _cells(self, side, line):
        number, text = line
        anchor = f' id="{self._prefix[side]}{number}"' if isinstance(number, int) else ''
        for plain, written in (('&', '&amp;'), ('>', '&gt;'), ('<', '&lt;'), (' ', '&nbsp;')):
            text = text.replace(plain, written)
        return f'<td class="diff_header"{anchor}>{number}</td><td nowrap="nowrap">{text.rstrip()}</td>'

    def _table_rows(self, rows, context, reach):
        prefix = self._prefix[1]
        cells = [('', '') if row is None else (self._cells(0, row[0]), self._cells(1, row[1])) for row in rows]
        if not rows:
            note = 'No Differences Found' if context else 'Empty File'
            cells, rows = [(f'<td></td><td>&nbsp;{note}&nbsp;</td>',) * 2], [(None, None, False)]
        anchors, links = self._links([row is not None and row[2] for row in rows], reach, prefix)
        for place, row in enumerate(rows):
            if row is not None:
                left, right = cells[place]
                yield (f'            <tr><td class="diff_next"{anchors[place]}>{links[place]}</td>{left}'
                       f'<td class="diff_next">{links[place]}</td>{right}</tr>\n')
            elif place:
                yield '        </tbody>        \n        <tbody>\n'

    @staticmethod
    def _links(changed, reach, prefix):
        """For each row its anchor and its link: to the first change, from each to the next, from the last to the top."""
        anchors, links = [''] * len(changed), [''] * len(changed)
        count = last = 0
        for place, differs in enumerate(changed):
            if differs and not (place and changed[place - 1]):
                last = place
                anchors[max(place - reach, 0)] = f' id="difflib_chg_{prefix}_{count}"'
                count += 1
                links[place] = f'<a href="#difflib_chg_{prefix}_{count}">n</a>'
        if not changed[0]:
            links[0] = f'<a href="#difflib_chg_{prefix}_0">f</a>'
        links[last] = f'<a href="#difflib_chg_{prefix}_top">t</a>'
        return anchors, links


HtmlDiff.__module__ = 'difflib'
