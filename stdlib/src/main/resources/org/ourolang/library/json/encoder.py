# SPDX-License-Identifier: Apache-2.0
"""Writes JSON."""

import _json

__all__ = ['JSONEncoder']


def encode_basestring(s):
    """A string in JSON."""
    return _json.quote(s, False)


def encode_basestring_ascii(s):
    """A string in JSON, in ASCII characters."""
    return _json.quote(s, True)


class JSONEncoder:
    """Writes values as JSON; a subclass can say what stands for others, in default()."""

    item_separator, key_separator = ', ', ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys, self.ensure_ascii, self.check_circular = skipkeys, ensure_ascii, check_circular
        self.allow_nan, self.sort_keys, self.indent = allow_nan, sort_keys, indent
        if separators is None and indent is not None:
            self.item_separator = ','
        elif separators is not None:
            self.item_separator, self.key_separator = separators
        if default is not None:
            self.default = default

    def default(self, o):
        """What stands for a value that JSON does not know; this one refuses all."""
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        if isinstance(o, str):
            return _json.quote(o, self.ensure_ascii)
        return ''.join(self.iterencode(o, _one_shot=True))

    def iterencode(self, o, _one_shot=False):
        """The text in pieces, which is one here."""
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        return iter((_json.write(self, o, indent),))
