# SPDX-License-Identifier: Apache-2.0
"""Decimals in format specifications."""

from _fraction_format import _placed, _sign, _spec


def formatted(value, text):
    from decimal import Decimal, getcontext

    kind = text[-1:] if text[-1:] in ('n',) else ''
    spec = _spec(text[:-1] if kind else text)
    if spec is None or spec['comma'] == '_':
        raise ValueError('invalid format string')
    if spec['align'] is None and spec['zero']:
        spec['fill'], spec['align'] = '0', '='
    if not value.is_finite():
        spec['fill'] = ' ' if spec['zero'] else spec['fill']
        text = str(value).lstrip('-') + ('%' if spec['kind'] == '%' else '')
        return _placed(_sign(value.is_signed(), spec['sign']), text, spec)
    letter, precision, rounding = spec['kind'], spec['precision'], getcontext().rounding
    sign, number, exponent = value._sign, value._int, value._exp
    suffix = ''
    if letter == '%':
        exponent += 2
        suffix = '%'
    moved = Decimal._make(sign, number, exponent)
    if precision is not None:
        if letter in 'eE' and letter:
            moved = _to_figures(moved, precision + 1, rounding)
        elif letter in ('f', 'F', '%'):
            moved = moved._rescaled(-precision, rounding)[0]
        elif len(str(number)) > max(precision, 1):
            moved = _to_figures(moved, max(precision, 1), rounding)
    if not moved and moved._exp > 0 and letter in ('f', 'F', '%'):
        moved = moved._rescaled(0, rounding)[0]
    digits = str(moved._int)
    if not moved and precision is not None and letter in ('e', 'E'):
        digits = '0' * (precision + 1)
    left = moved._exp + len(digits)
    if letter in ('e', 'E'):
        point = 1
    elif letter in ('f', 'F', '%'):
        point = left
    else:
        point = left if moved._exp <= 0 and left > -6 else 1
    if point < 0:
        whole, part = '0', '0' * -point + digits
    elif point > len(digits):
        whole, part = digits + '0' * (point - len(digits)), ''
    else:
        whole, part = digits[:point] or '0', digits[point:]
    if left != point or letter in ('e', 'E'):
        mark = 'e' if letter in ('e', 'g') else 'E'
        suffix = f'{mark}{left - point:+d}' + suffix
    negative = bool(sign) and not (spec['z'] and not moved)
    prefix = _sign(negative, spec['sign'])
    tail = ('.' + part if part or spec['#'] else '') + suffix
    if spec['comma']:
        width = spec['width'] - len(prefix) - len(tail) if spec['fill'] == '0' and spec['align'] == '=' else 0
        while True:
            first = 1 + (len(whole) - 1) % 3
            grouped = whole[:first] + ''.join(
                spec['comma'] + whole[at:at + 3] for at in range(first, len(whole), 3))
            if len(grouped) >= width:
                break
            whole = '0' + whole
        whole = grouped
    return _placed(prefix, whole + tail, spec)


def _to_figures(value, figures, rounding):
    """With so many significant digits."""
    from decimal import Decimal

    if not value:
        return value
    result = value._rescaled(value.adjusted() + 1 - figures, rounding)[0]
    if len(str(result._int)) > figures:
        result = Decimal._make(result._sign, result._int // 10, result._exp + 1)
    return result
