# SPDX-License-Identifier: Apache-2.0
"""What `textwrap` offers."""

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

_whitespace = '\t\n\x0b\x0c\r '


class TextWrapper:
    """Object for wrapping/filling text."""

    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=' [...]'):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _chunks(self, text):
        """Words, pieces of hyphenated words, and the white space between them."""
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(str.maketrans(dict.fromkeys(_whitespace, ' ')))
        result = []
        i = 0
        while i < len(text):
            space = text[i] in _whitespace
            start = i
            while i < len(text) and (text[i] in _whitespace) == space:
                i += 1
            if space or not self.break_on_hyphens:
                result.append(text[start:i])
            else:
                result.extend(self._hyphenated(text[start:i]))
        return result

    def _hyphenated(self, word):
        start = 0
        i = 1
        while i < len(word) - 1:
            if word.startswith('--', i):
                end = i
                while end < len(word) and word[end] == '-':
                    end += 1
                if end < len(word) and word[i - 1].isalnum() and word[end].isalnum():
                    yield word[start:i]
                    yield word[i:end]
                    start = end
                i = max(end, i + 1)
                continue
            if (word[i] == '-' and i - start >= 2 and word[i - 1].isalpha() and word[i - 2].isalpha()
                    and len(word) > i + 2 and word[i + 1].isalpha()
                    and (word[i + 2].isalpha() or word[i + 2] == '-')):
                yield word[start:i + 1]
                start = i + 1
            i += 1
        if start < len(word):
            yield word[start:]

    def _fix_endings(self, chunks):
        for i in range(len(chunks) - 1):
            word = chunks[i]
            if chunks[i + 1] == ' ' and len(word) > 1:
                end = word.rstrip('"\'')
                if end and end[-1] in '.!?' and len(end) > 1 and end[-2].islower():
                    chunks[i + 1] = '  '

    def wrap(self, text):
        """Reformat the single paragraph in 'text' so it fits in lines of no more than 'self.width' columns."""
        chunks = self._chunks(text)
        if self.fix_sentence_endings:
            self._fix_endings(chunks)
        if self.width <= 0:
            raise ValueError('invalid width %r (must be > 0)' % self.width)
        if self.max_lines is not None:
            first = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(first) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        chunks.reverse()
        lines = []
        while chunks:
            margin = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(margin)
            if self.drop_whitespace and chunks[-1].strip() == '' and lines:
                chunks.pop()
            line, size = self._line(chunks, width)
            if self.drop_whitespace and line and line[-1].strip() == '':
                size -= len(line.pop())
            if not line:
                continue
            rest = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            if self.max_lines is None or len(lines) + 1 < self.max_lines or rest and size <= width:
                lines.append(margin + ''.join(line))
                continue
            self._end(lines, line, size, width, margin)
            break
        return lines

    def _line(self, chunks, width):
        line, size = [], 0
        while chunks and size + len(chunks[-1]) <= width:
            size += len(chunks[-1])
            line.append(chunks.pop())
        if chunks and len(chunks[-1]) > width:
            space = max(width - size, 1) if width >= 1 else 1
            if self.break_long_words:
                end = space
                chunk = chunks[-1]
                if self.break_on_hyphens and len(chunk) > space:
                    hyphen = chunk.rfind('-', 0, space)
                    if hyphen > 0 and any(c != '-' for c in chunk[:hyphen]):
                        end = hyphen + 1
                line.append(chunk[:end])
                chunks[-1] = chunk[end:]
            elif not line:
                line.append(chunks.pop())
            size = sum(map(len, line))
        return line, size

    def _end(self, lines, line, size, width, margin):
        while line:
            if line[-1].strip() and size + len(self.placeholder) <= width:
                line.append(self.placeholder)
                lines.append(margin + ''.join(line))
                return
            size -= len(line.pop())
        if lines:
            last = lines[-1].rstrip()
            if len(last) + len(self.placeholder) <= self.width:
                lines[-1] = last + self.placeholder
                return
        lines.append(margin + self.placeholder.lstrip())

    def fill(self, text):
        """Reformat the single paragraph in 'text' and return a string with the wrapped paragraph."""
        return '\n'.join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    lines = ['' if line.strip(' \t') == '' else line for line in text.split('\n')]
    margin = None
    for line in lines:
        if not line:
            continue
        indent = line[:len(line) - len(line.lstrip(' \t'))]
        if margin is None:
            margin = indent
            continue
        common = 0
        while common < len(margin) and common < len(indent) and margin[common] == indent[common]:
            common += 1
        margin = margin[:common]
    if margin:
        lines = [line[len(margin):] for line in lines]
    return '\n'.join(lines)


def indent(text, prefix, predicate=None):
    if predicate is None:
        def predicate(line):
            return line and not line.isspace()
    return ''.join([prefix + line if predicate(line) else line for line in text.splitlines(True)])
