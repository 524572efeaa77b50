"""Fractions in format specifications."""


def _spec(text):
    """The parts of a format specification; None for one that fractions do not know."""
    fill, align, position = ' ', None, 0
    if text[1:2] in ('<', '>', '^', '='):
        fill, align, position = text[0], text[1], 2
    elif text[:1] in ('<', '>', '^', '=') and text:
        align, position = text[0], 1
    found = {'fill': fill, 'align': align, 'sign': '-', 'z': False, '#': False, 'zero': False, 'comma': '',
             'precision': None, 'width': 0, 'kind': ''}

    def take(letters):
        nonlocal position
        if text[position:position + 1] and text[position] in letters:
            position += 1
            return text[position - 1]
        return ''

    def number():
        nonlocal position
        start = position
        while text[position:position + 1].isdecimal():
            position += 1
        return text[start:position]

    found['sign'] = take('+- ') or '-'
    found['z'] = bool(take('z'))
    found['#'] = bool(take('#'))
    if text[position:position + 1] == '0' and text[position + 1:position + 2].isdecimal():
        found['zero'] = bool(take('0'))
    width = number()
    found['width'] = int(width) if width else 0
    found['comma'] = take(',_')
    if take('.'):
        digits = number()
        if not digits:
            return None
        found['precision'] = int(digits)
    found['kind'] = take('eEfFgG%')
    return found if position == len(text) else None


def _rounded(numerator, denominator, places):
    """Digits of the value times ten to the places, rounded half to even."""
    if places >= 0:
        numerator *= 10 ** places
    else:
        denominator *= 10 ** -places
    quotient, rest = divmod(abs(numerator), denominator)
    if 2 * rest > denominator or 2 * rest == denominator and quotient & 1:
        quotient += 1
    return quotient


def _significant(numerator, denominator, figures):
    """Digits of so many figures, and the power of ten of the first."""
    if numerator == 0:
        return 0, 0
    power = len(str(abs(numerator))) - len(str(denominator))
    if abs(numerator) < denominator * 10 ** power if power >= 0 else abs(numerator) * 10 ** -power < denominator:
        power -= 1
    digits = _rounded(numerator, denominator, figures - 1 - power)
    if len(str(digits)) > figures:
        power += 1
        digits = _rounded(numerator, denominator, figures - 1 - power)
    return digits, power


def shown(fraction, text):
    if not text:
        return str(fraction)
    spec = _spec(text)
    if spec is None:
        raise ValueError(f'Invalid format specifier {text!r} for object of type {type(fraction).__name__!r}')
    n, d = fraction.numerator, fraction.denominator
    if not spec['kind']:
        if spec['z'] or spec['zero'] or spec['precision'] is not None:
            raise ValueError(f'Invalid format specifier {text!r} for object of type {type(fraction).__name__!r}')
        whole = f'{abs(n):{spec["comma"]}}'
        if spec['#'] or d > 1:
            whole += f'/{d:{spec["comma"]}}'
        return _placed(_sign(n < 0, spec['sign']), whole, spec)
    precision = 6 if spec['precision'] is None else spec['precision']
    body, suffix, zero = _body(n, d, precision, spec)
    negative = n < 0 and not (spec['z'] and zero)
    sign = _sign(negative, spec['sign'])
    whole, dot, part = body.partition('.')
    if spec['zero'] and spec['align'] is None or spec['align'] == '=' and spec['fill'] == '0':
        width = spec['width'] - len(sign) - len(dot + part + suffix)
        whole = whole.zfill(3 * width // 4 + 1 if spec['comma'] else width) if width > len(whole) else whole
    if spec['comma']:
        first = 1 + (len(whole) - 1) % 3
        whole = whole[:first] + ''.join(spec['comma'] + whole[at:at + 3] for at in range(first, len(whole), 3))
    return _placed(sign, whole + dot + part + suffix, spec)


def _sign(negative, sign):
    return '-' if negative else '' if sign == '-' else sign


def _body(n, d, precision, spec):
    kind = spec['kind']
    suffix = '%' if kind == '%' else ''
    if kind in 'fF%':
        digits = _rounded(n * 100 if suffix else n, d, precision)
        text = str(digits).zfill(precision + 1)
        body = text[:len(text) - precision] + ('.' + text[len(text) - precision:] if precision or spec['#'] else '')
        return body, suffix, digits == 0
    figures = precision + 1 if kind in 'eE' else max(precision, 1)
    digits, power = _significant(n, d, figures)
    text = str(digits).zfill(figures)
    scientific = kind in 'eE' or not -4 <= power < figures
    if not scientific:
        point = power + 1
        text = '0' * max(1 - point, 0) + text
        point = max(point, 1)
        body, part = text[:point], text[point:]
    else:
        body, part = text[:1], text[1:]
        suffix = f'{"E" if kind in "EG" else "e"}{power:+03d}'
    if kind in 'gG' and not spec['#']:
        part = part.rstrip('0')
    return body + ('.' + part if part or spec['#'] else ''), suffix, digits == 0


def _placed(sign, body, spec):
    missing = spec['width'] - len(sign) - len(body)
    if missing <= 0:
        return sign + body
    padding = spec['fill'] * missing
    align = spec['align'] or '>'
    if align == '<':
        return sign + body + padding
    if align == '=':
        return sign + padding + body
    if align == '^':
        half = missing // 2
        return padding[:half] + sign + body + padding[half:]
    return padding + sign + body
