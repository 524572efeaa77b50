# SPDX-License-Identifier: Apache-2.0
"""Reads JSON."""

__all__ = ['JSONDecoder', 'JSONDecodeError']


class JSONDecodeError(ValueError):
    """Subclass of ValueError that knows the document and the place."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        ValueError.__init__(self, '%s: line %d column %d (char %d)' % (msg, lineno, colno, pos))
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


_constants = {'-Infinity': float('-inf'), 'Infinity': float('inf'), 'NaN': float('nan')}
_escapes = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
_spaces = ' \t\n\r'


class _Reader:
    """Walks over one document."""

    def __init__(self, decoder, text):
        self.decoder = decoder
        self.text = text
        self.keys = {}

    def skip(self, i):
        text = self.text
        while i < len(text) and text[i] in _spaces:
            i += 1
        return i

    def value(self, i):
        """The value that begins at i, and where it ends."""
        text = self.text
        if i >= len(text):
            raise StopIteration(i)
        c = text[i]
        if c == '"':
            return self.string(i + 1)
        if c == '{':
            return self.object(i + 1)
        if c == '[':
            return self.array(i + 1)
        for word, result in (('null', None), ('true', True), ('false', False)):
            if text.startswith(word, i):
                return result, i + len(word)
        found = self.number(i)
        if found is not None:
            return found
        for word in _constants:
            if text.startswith(word, i):
                return self.decoder.parse_constant(word), i + len(word)
        raise StopIteration(i)

    def number(self, i):
        text = self.text
        n = len(text)
        end = i + 1 if text[i] == '-' else i
        if end >= n or text[end] not in '0123456789':
            return None
        if text[end] == '0':
            end += 1
        else:
            end = self.digits(end)
        whole = end
        if end + 1 < n and text[end] == '.' and text[end + 1] in '0123456789':
            end = self.digits(end + 1)
        if end < n and text[end] in 'eE':
            at = end + 1
            if at < n and text[at] in '+-':
                at += 1
            if at < n and text[at] in '0123456789':
                end = self.digits(at)
        if end == whole:
            return self.decoder.parse_int(text[i:end]), end
        return self.decoder.parse_float(text[i:end]), end

    def digits(self, i):
        text = self.text
        while i < len(text) and text[i] in '0123456789':
            i += 1
        return i

    def string(self, start):
        """The string whose opening quote is before start."""
        text = self.text
        quote = text.find('"', start)
        if quote >= 0:
            plain = text[start:quote]
            if '\\' not in plain and (not self.decoder.strict or plain.isprintable()):
                return plain, quote + 1
        pieces = []
        i = start
        while True:
            if i >= len(text):
                raise JSONDecodeError('Unterminated string starting at', text, start - 1)
            c = text[i]
            if c == '"':
                return ''.join(pieces), i + 1
            if c == '\\':
                i = self.escape(i + 1, start, pieces)
                continue
            if c < ' ' and self.decoder.strict:
                raise JSONDecodeError('Invalid control character at', text, i)
            pieces.append(c)
            i += 1

    def escape(self, i, start, pieces):
        text = self.text
        if i >= len(text):
            raise JSONDecodeError('Unterminated string starting at', text, start - 1)
        c = text[i]
        if c != 'u':
            if c not in _escapes:
                raise JSONDecodeError('Invalid \\escape', text, i - 1)
            pieces.append(_escapes[c])
            return i + 1
        code = self.hexadecimal(i)
        i += 5
        if 0xd800 <= code <= 0xdbff and text.startswith('\\u', i):
            low = self.hexadecimal(i + 1)
            if 0xdc00 <= low <= 0xdfff:
                code = 0x10000 + (code - 0xd800 << 10 | low - 0xdc00)
                i += 6
        pieces.append(chr(code))
        return i

    def hexadecimal(self, i):
        digits = self.text[i + 1:i + 5]
        if len(digits) != 4 or any(d not in '0123456789abcdefABCDEF' for d in digits):
            raise JSONDecodeError('Invalid \\uXXXX escape', self.text, i)
        return int(digits, 16)

    def array(self, i):
        values = []
        i = self.skip(i)
        if self.text[i:i + 1] == ']':
            return values, i + 1
        while True:
            value, i = self.item(i)
            values.append(value)
            i = self.skip(i)
            c = self.text[i:i + 1]
            if c == ']':
                return values, i + 1
            if c != ',':
                raise JSONDecodeError("Expecting ',' delimiter", self.text, i)
            comma = i
            i = self.skip(i + 1)
            if self.text[i:i + 1] == ']':
                raise JSONDecodeError('Illegal trailing comma before end of array', self.text, comma)

    def item(self, i):
        try:
            return self.value(i)
        except StopIteration as stop:
            raise JSONDecodeError('Expecting value', self.text, stop.value) from None

    def object(self, i):
        pairs = []
        text = self.text
        i = self.skip(i)
        c = text[i:i + 1]
        if c != '"':
            if c == '}':
                return self.finish(pairs), i + 1
            raise JSONDecodeError('Expecting property name enclosed in double quotes', text, i)
        while True:
            key, i = self.string(i + 1)
            key = self.keys.setdefault(key, key)
            i = self.skip(i)
            if text[i:i + 1] != ':':
                raise JSONDecodeError("Expecting ':' delimiter", text, i)
            value, i = self.item(self.skip(i + 1))
            pairs.append((key, value))
            i = self.skip(i)
            c = text[i:i + 1]
            if c == '}':
                return self.finish(pairs), i + 1
            if c != ',':
                raise JSONDecodeError("Expecting ',' delimiter", text, i)
            comma = i
            i = self.skip(i + 1)
            if text[i:i + 1] != '"':
                if text[i:i + 1] == '}':
                    raise JSONDecodeError('Illegal trailing comma before end of object', text, comma)
                raise JSONDecodeError('Expecting property name enclosed in double quotes', text, i)

    def finish(self, pairs):
        decoder = self.decoder
        if decoder.object_pairs_hook is not None:
            return decoder.object_pairs_hook(pairs)
        result = dict(pairs)
        return result if decoder.object_hook is None else decoder.object_hook(result)


class JSONDecoder:
    """Simple JSON decoder."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _constants.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        """Return the Python representation of ``s``."""
        reader = _Reader(self, s)
        value, end = reader.item(reader.skip(0))
        end = reader.skip(end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value

    def raw_decode(self, s, idx=0):
        """Decode a document from ``s`` and return it with the index where it ended."""
        if idx < 0:
            raise ValueError('idx cannot be negative')
        return _Reader(self, s).item(idx)


def scanstring(s, end, strict=True):
    """Read the string whose opening quote is before `end`; returns it with the index where it ended."""
    if not 0 <= end <= len(s):
        raise ValueError('end is out of bounds')
    return _Reader(JSONDecoder(strict=strict), s).string(end)
