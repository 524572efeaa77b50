"""Text in HTML."""

__all__ = ['escape', 'unescape']


def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    return s.replace('"', '&quot;').replace("'", '&#x27;') if quote else s


_CONTROLS = dict(zip(range(0x80, 0xa0), (
    '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f'
    '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178')))


def _numbered(digits):
    number = int(digits[1:], 16) if digits[0] in 'xX' else int(digits)
    if number == 0 or 0xd800 <= number <= 0xdfff or number > 0x10ffff:
        return '\ufffd'
    if number in _CONTROLS:
        return _CONTROLS[number]
    invalid = (1 <= number <= 8 or 0xe <= number <= 0x1f or 0x7f <= number <= 0x9f or 0xfdd0 <= number <= 0xfdef
               or number & 0xfffe == 0xfffe or number == 0xb)
    if number == 0x0d:
        return '\r'
    return '' if invalid else chr(number)


def _reference(text, start):
    """What a reference stands for and where it ends; None where the text has none."""
    end = start + 1
    if text[end:end + 1] == '#':
        end += 1
        hexadecimal = text[end:end + 1] in ('x', 'X') and text[end:end + 1] != ''
        first = end
        end += hexadecimal
        allowed = '0123456789abcdefABCDEF' if hexadecimal else '0123456789'
        digits = end
        while end < len(text) and text[end] in allowed:
            end += 1
        if end == digits:
            return None
        return _numbered(text[first:end]), end + (text[end:end + 1] == ';')
    while end < len(text) and end - start <= 32 and text[end] not in '\t\n\f <&#;':
        end += 1
    from html.entities import html5

    name = text[start + 1:end]
    if text[end:end + 1] == ';' and name + ';' in html5:
        return html5[name + ';'], end + 1
    for length in range(len(name), 1, -1):
        if name[:length] in html5:
            return html5[name[:length]], start + 1 + length
    return None


def unescape(s):
    if '&' not in s:
        return s
    out, position = [], 0
    while (found := s.find('&', position)) >= 0:
        out.append(s[position:found])
        reference = _reference(s, found)
        if reference is None:
            out.append('&')
            position = found + 1
        else:
            text, position = reference
            out.append(text)
    out.append(s[position:])
    return ''.join(out)
