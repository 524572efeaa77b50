# SPDX-License-Identifier: Apache-2.0
"""Paragraphs of a given width, and the indentation of texts."""

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

_BLANKS = '\t\n\x0b\x0c\r '
_BLANK_TO_SPACE = dict.fromkeys(map(ord, _BLANKS), ' ')
_DEFAULTS = dict(initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8)


def _is_blank(chunk):
    return not chunk.strip()


def _is_letter(text, at):
    return at >= 0 and at < len(text) and (text[at] == '_' or text[at].isalnum() and not text[at].isdecimal())


def _is_word(text, at):
    return at < len(text) and (text[at] == '_' or text[at].isalnum())


def _ends_word(text, at):
    return at >= 0 and (_is_word(text, at) or text[at] in '!"\'&.,?')


def _dash_end(text, at):
    """Where the dashes that start here end, if they stand between words; else 0."""
    end = at
    while text.startswith('-', end):
        end += 1
    return end if end - at >= 2 and _ends_word(text, at - 1) and _is_word(text, end) else 0


def _splits_after(text, hyphen):
    """Whether a word may be parted behind this hyphen."""
    before = _is_letter(text, hyphen - 1) and _is_letter(text, hyphen - 2) or (
        hyphen >= 3 and _ends_word(text, hyphen - 1) and text[hyphen - 2] == '-' and _is_letter(text, hyphen - 3))
    after = hyphen + 1
    return before and _is_letter(text, after) and _is_letter(text, after + 1 + text.startswith('-', after + 1))


def _part_end(text, start, end):
    """Where the first part of the word text[start:end] ends."""
    dash = _dash_end(text, start)
    if dash:
        return dash
    for at in range(start + 1, end):
        if text[at] == '-' and _splits_after(text, at):
            return at + 1
        if text[at] == '-' and _dash_end(text, at):
            return at
    return end


def _chunks(text, hyphens):
    """The white space, words and parts of words of a text, in order."""
    start = 0
    while start < len(text):
        blank = text[start] in _BLANKS
        end = start + 1
        while end < len(text) and (text[end] in _BLANKS) == blank:
            end += 1
        while hyphens and not blank and start < end:
            part = _part_end(text, start, end)
            yield text[start:part]
            start = part
        if start < end:
            yield text[start:end]
        start = end


class TextWrapper:
    """Breaks paragraphs into lines; every setting is an attribute."""

    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=' [...]'):
        given = locals()
        for name in ('width', *_DEFAULTS, 'max_lines', 'placeholder'):
            setattr(self, name, given[name])

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        return text.translate(_BLANK_TO_SPACE) if self.replace_whitespace else text

    def _split(self, text):
        return list(_chunks(text, self.break_on_hyphens))

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def _indent(self, number):
        return self.subsequent_indent if number else self.initial_indent

    def wrap(self, text):
        """The lines of one paragraph, without line ends."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            _widen_after_sentences(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """The lines of one paragraph as one text."""
        return '\n'.join(self.wrap(text))

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f'invalid width {self.width!r} (must be > 0)')
        if self.max_lines is not None:
            room = self.width - len(self._indent(self.max_lines > 1))
            if len(self.placeholder.lstrip()) > room:
                raise ValueError('placeholder too large for max width')
        lines, waiting = [], chunks[::-1]
        while waiting:
            if lines and self.drop_whitespace and _is_blank(waiting[-1]):
                waiting.pop()
            room = self.width - len(self._indent(len(lines)))
            line = self._take_line(waiting, room)
            if self.drop_whitespace and line and _is_blank(line[-1]):
                line.pop()
            if not line:
                continue
            if self._may_stand(len(lines), line, waiting, room):
                lines.append(self._indent(len(lines)) + ''.join(line))
            else:
                self._cut(lines, line, room)
                break
        return lines

    def _may_stand(self, number, line, waiting, room):
        """Whether a line need not be cut because of max_lines."""
        if self.max_lines is None or number + 1 < self.max_lines:
            return True
        last = not waiting or self.drop_whitespace and len(waiting) == 1 and _is_blank(waiting[0])
        return last and sum(map(len, line)) <= room

    def _take_line(self, waiting, room):
        line, used = [], 0
        while waiting and used + len(waiting[-1]) <= room:
            line.append(waiting.pop())
            used += len(line[-1])
        if waiting and len(waiting[-1]) > room:
            self._take_long(line, waiting, 1 if room < 1 else room - used)
        return line

    def _take_long(self, line, waiting, room):
        """Deals with a word that fits on no line."""
        word = waiting[-1]
        if not self.break_long_words:
            if not line:
                line.append(waiting.pop())
            return
        cut = room
        hyphen = word.rfind('-', 0, room) if self.break_on_hyphens and len(word) > room else 0
        if hyphen > 0 and word[:hyphen].strip('-'):
            cut = hyphen + 1
        line.append(word[:cut])
        waiting[-1] = word[cut:]

    def _cut(self, lines, line, room):
        """Ends the text with the placeholder."""
        while line and (_is_blank(line[-1]) or sum(map(len, line)) + len(self.placeholder) > room):
            line.pop()
        indent = self._indent(len(lines))
        if line:
            lines.append(indent + ''.join(line) + self.placeholder)
            return
        previous = lines[-1].rstrip() if lines else None
        if previous is not None and len(previous) + len(self.placeholder) <= self.width:
            lines[-1] = previous + self.placeholder
        else:
            lines.append(indent + self.placeholder.lstrip())


def _widen_after_sentences(chunks):
    """Makes single spaces after sentences double."""
    for place in range(1, len(chunks)):
        if chunks[place] == ' ':
            word = chunks[place - 1]
            if word[-1] in '"\'':
                word = word[:-1]
            if word[-1:] in ('.', '!', '?') and 'a' <= word[-2:-1] <= 'z':
                chunks[place] = '  '


def wrap(text, width=70, **kwargs):
    """The lines of one paragraph."""
    return TextWrapper(width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """One paragraph as a text of lines."""
    return TextWrapper(width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """As many words as fit on one line, and the placeholder for the others."""
    return fill(' '.join(text.split()), width, max_lines=1, **kwargs)


def _common_start(one, other):
    length = 0
    for left, right in zip(one, other):
        if left != right:
            break
        length += 1
    return one[:length]


def dedent(text):
    """The text without the indentation that all its lines have; lines of blanks become empty."""
    if not isinstance(text, str):
        raise TypeError(f'expected string or bytes-like object, got {type(text).__name__!r}')
    lines = [line if line.strip(' \t') else '' for line in text.split('\n')]
    margin = None
    for line in lines:
        if line:
            own = line[:len(line) - len(line.lstrip(' \t'))]
            margin = own if margin is None else _common_start(margin, own)
    return '\n'.join([line[len(margin):] if line else line for line in lines]) if margin else '\n'.join(lines)


def indent(text, prefix, predicate=None):
    """The text with a prefix before the lines that the predicate chooses; without one, those that are not blank."""
    chosen = predicate or (lambda line: not _is_blank(line))
    return ''.join([prefix * bool(chosen(line)) + line for line in text.splitlines(True)])


if __name__ == '__main__':
    print(dedent('Hello there.\n  This is indented.'))
