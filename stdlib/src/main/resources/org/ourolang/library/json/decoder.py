# SPDX-License-Identifier: Apache-2.0
"""Reads JSON."""

import _json

__all__ = ['JSONDecoder', 'JSONDecodeError']


class JSONDecodeError(ValueError):
    """Subclass of ValueError that knows the document and the place."""

    def __init__(self, msg, doc, pos):
        self.msg, self.doc, self.pos = msg, doc, pos
        self.lineno = 1 + doc.count('\n', 0, pos)
        self.colno = pos - doc.rfind('\n', 0, pos)
        super().__init__(f'{msg}: line {self.lineno} column {self.colno} (char {pos})')

    def __reduce__(self):
        given = self.msg, self.doc, self.pos
        return type(self), given


_constants = {sign + 'Infinity': float(sign + 'inf') for sign in ('', '-')} | {'NaN': float('nan')}


class JSONDecoder:
    """Reads JSON; its hooks make what objects and numbers become."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.strict, self.object_hook, self.object_pairs_hook = strict, object_hook, object_pairs_hook
        self.parse_int, self.parse_float = parse_int or int, parse_float or float
        self.parse_constant = parse_constant or _constants.__getitem__

    def decode(self, s):
        """The value of a document."""
        value, end = self.raw_decode(s, idx=_json.skip(s, 0))
        end = _json.skip(s, end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value

    def raw_decode(self, s, idx=0):
        """The value of the document that begins at an index, and the index of its end."""
        if idx < 0:
            raise ValueError('idx cannot be negative')
        return _json.scan(self, s, idx)


def scanstring(s, end, strict=True):
    """Read the string whose opening quote is before `end`; returns it with the index where it ended."""
    if not 0 <= end <= len(s):
        raise ValueError('end is out of bounds')
    return _json.string(JSONDecoder(strict=strict), s, end)
