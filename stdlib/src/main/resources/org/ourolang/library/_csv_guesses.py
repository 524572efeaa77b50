# SPDX-License-Identifier: Apache-2.0
"""Guesses how a text in columns is written: from its quotes, else from what occurs equally often in each line."""

import re
from collections import Counter

_GAP = r'''(?P<delimiter>[^\w\n"'])(?P<space> ?)'''
_QUOTED = r'''(?P<quote>["']).*?(?P=quote)'''
_START, _END = r'(?:^|\n)', r'(?:$|\n)'
_FIELDS = (_GAP + _QUOTED + '(?P=delimiter)', _START + _QUOTED + _GAP, _GAP + _QUOTED + _END,
           _START + _QUOTED + _END)
_LINES_AT_ONCE = 10
_ROWS_FOR_HEADER = 21


def from_quotes(text, allowed):
    """Delimiter, quote, whether quotes are doubled and whether blanks follow delimiters; empty texts if unknown."""
    for pattern in _FIELDS:
        fields = [found.groupdict() for found in re.finditer(pattern, text, re.DOTALL | re.MULTILINE)]
        if fields:
            break
    else:
        return '', '', False, False
    quote = Counter(field['quote'] for field in fields).most_common(1)[0][0]
    delimiters = Counter(field['delimiter'] for field in fields if _may_part(field.get('delimiter'), allowed))
    if not delimiters:
        return '', quote, _has_doubled('', quote, text), False
    delimiter, times = delimiters.most_common(1)[0]
    blanks = sum(bool(field['space']) for field in fields)
    return delimiter, quote, _has_doubled(delimiter, quote, text), times == blanks


def _may_part(character, allowed):
    return bool(character) and (allowed is None or character in allowed)


def _has_doubled(delimiter, quote, text):
    """Whether there is a quote between the quotes of some field."""
    edge, other = re.escape(delimiter), f'[^{re.escape(delimiter)}\\n]*'
    return bool(re.search(f'(?:{edge}|^)\\W*{quote}{other}{quote}{other}{quote}\\W*(?:{edge}|$)', text, re.MULTILINE))


def from_lines(text, allowed, preferred):
    """Delimiter, or an empty text, and whether blanks follow it."""
    lines = [line for line in text.split('\n') if line]
    for seen in range(_LINES_AT_ONCE, len(lines) + _LINES_AT_ONCE, _LINES_AT_ONCE):
        found = _constant(lines[:seen], allowed)
        if found:
            best = _best(found, preferred)
            return best, lines[0].count(best) == lines[0].count(best + ' ')
    return '', False


def _constant(lines, allowed):
    """The characters that are in nearly all lines equally often: how often, and in how many lines more than not."""
    habits = {}
    for character in sorted({character for line in lines for character in line if character < '\x7f'}):
        count, times = Counter(line.count(character) for line in lines).most_common(1)[0]
        surplus = 2 * times - len(lines)
        if count and surplus > 0 and (allowed is None or character in allowed):
            habits[character] = count, surplus
    demanded = 1.0
    while demanded >= 0.9:
        found = {character: habit for character, habit in habits.items() if habit[1] / len(lines) >= demanded}
        if found:
            return found
        demanded -= 0.01
    return {}


def _best(found, preferred):
    if len(found) > 1:
        for character in preferred:
            if character in found:
                return character
    return max(found, key=lambda character: (found[character], character))


def has_header(rows):
    """Whether the first row is of another kind than those below it, by a majority of the columns alike in all."""
    header = next(rows)
    kinds = [set() for _ in header]
    for _, row in zip(range(_ROWS_FOR_HEADER), rows):
        if len(row) == len(header):
            for found, cell in zip(kinds, row):
                found.add(_kind(cell))
    votes = [found != {_kind(title)} if 'number' in found else found != {len(title)}
             for found, title in zip(kinds, header) if len(found) < 2]
    return 2 * sum(votes) > len(votes)


def _kind(cell):
    try:
        complex(cell)
    except (ValueError, OverflowError):
        return len(cell)
    return 'number'
