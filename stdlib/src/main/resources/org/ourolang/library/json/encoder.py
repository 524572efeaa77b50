# SPDX-License-Identifier: Apache-2.0
"""Writes JSON."""

__all__ = ['JSONEncoder']

_escapes = {'\\': '\\\\', '"': '\\"', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t'}
_all_escapes = {chr(i): '\\u{0:04x}'.format(i) for i in range(0x20)} | _escapes


def encode_basestring(s):
    """Return a JSON representation of a Python string."""
    return '"' + s.translate(_table) + '"'


def encode_basestring_ascii(s):
    """Return an ASCII-only JSON representation of a Python string."""
    text = s.translate(_table)
    if text.isascii():
        return '"' + text + '"'
    pieces = []
    for c in text:
        code = ord(c)
        if code < 0x80:
            pieces.append(c)
        elif code < 0x10000:
            pieces.append('\\u{0:04x}'.format(code))
        else:
            code -= 0x10000
            pieces.append('\\u{0:04x}\\u{1:04x}'.format(0xd800 | code >> 10, 0xdc00 | code & 0x3ff))
    return '"' + ''.join(pieces) + '"'


_table = str.maketrans(_all_escapes)


class JSONEncoder:
    """Extensible JSON encoder for Python data structures."""
    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        """Return a serializable object for ``o``, or raise TypeError."""
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        if isinstance(o, str):
            return self._string(o)
        return ''.join(self.iterencode(o))

    def iterencode(self, o, _one_shot=False):
        """Encode the given object and yield each string representation as available."""
        pieces = []
        self._write(o, pieces.append, {}, 0)
        return iter(pieces)

    def _string(self, s):
        return encode_basestring_ascii(s) if self.ensure_ascii else encode_basestring(s)

    def _float(self, o):
        if o != o:
            text = 'NaN'
        elif o == float('inf'):
            text = 'Infinity'
        elif o == float('-inf'):
            text = '-Infinity'
        else:
            return float.__repr__(o)
        if not self.allow_nan:
            raise ValueError('Out of range float values are not JSON compliant: ' + repr(o))
        return text

    def _atom(self, o):
        if isinstance(o, str):
            return self._string(o)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return self._float(o)
        return None

    def _write(self, o, put, open_containers, level):
        text = self._atom(o)
        if text is not None:
            put(text)
            return
        if self.check_circular:
            if id(o) in open_containers:
                raise ValueError('Circular reference detected')
            open_containers[id(o)] = o
        kind = 'list' if isinstance(o, (list, tuple)) else 'dict' if isinstance(o, dict) else 'object'
        if kind == 'list':
            self._write_list(o, put, open_containers, level + 1)
        elif kind == 'dict':
            self._write_dict(o, put, open_containers, level + 1)
        else:
            self._write(self.default(o), put, open_containers, level)
        if self.check_circular:
            del open_containers[id(o)]

    def _newline(self, level):
        indent = self.indent
        return '\n' + (indent if isinstance(indent, str) else ' ' * indent) * level

    def _write_list(self, values, put, open_containers, level):
        if not values:
            put('[]')
            return
        separator = self.item_separator
        put('[')
        if self.indent is not None:
            newline = self._newline(level)
            separator += newline
            put(newline)
        first = True
        for value in values:
            if not first:
                put(separator)
            first = False
            self._write(value, put, open_containers, level)
        if self.indent is not None:
            put(self._newline(level - 1))
        put(']')

    def _write_dict(self, values, put, open_containers, level):
        if not values:
            put('{}')
            return
        separator = self.item_separator
        put('{')
        if self.indent is not None:
            newline = self._newline(level)
            separator += newline
            put(newline)
        first = True
        for key, value in sorted(values.items()) if self.sort_keys else values.items():
            if isinstance(key, str):
                text = key
            else:
                text = self._atom(key)
                if text is None:
                    if self.skipkeys:
                        continue
                    raise TypeError('keys must be str, int, float, bool or None, '
                                    f'not {key.__class__.__name__}')
            if not first:
                put(separator)
            first = False
            put(self._string(text))
            put(self.key_separator)
            self._write(value, put, open_containers, level)
        if self.indent is not None:
            put(self._newline(level - 1))
        put('}')
