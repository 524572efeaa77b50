"""Reads dates and times in the forms of ISO 8601."""

from _civil import month_length, parts_of, year_start_of_weeks


class _Wrong(Exception):
    pass


def _number(text, width):
    if len(text) != width or not (text.isascii() and text.isdigit()):
        raise _Wrong
    return int(text)


def from_week(year, week, day):
    if not 1 <= year <= 9999:
        raise ValueError(f'year {year} is out of range')
    weeks = (year_start_of_weeks(year + 1) - year_start_of_weeks(year)) // 7
    if not 1 <= week <= weeks:
        raise ValueError(f'Invalid week: {week}')
    if not 1 <= day <= 7:
        raise ValueError(f'Invalid day: {day} (range is [1, 7])')
    ordinal = year_start_of_weeks(year) + (week - 1) * 7 + day - 1
    if not 0 < ordinal <= 3652059:
        raise ValueError('year is out of range')
    return parts_of(ordinal)


def _date(text):
    year = _number(text[:4], 4)
    rest = text[4:]
    dashed = rest[:1] == '-'
    rest = rest[dashed:]
    if rest[:1] == 'W':
        week, rest = _number(rest[1:3], 2), rest[3:]
        if not rest:
            return from_week(year, week, 1)
        if dashed != (rest[:1] == '-'):
            raise _Wrong
        return from_week(year, week, _number(rest[dashed:], 1))
    month, rest = _number(rest[:2], 2), rest[2:]
    if dashed != (rest[:1] == '-'):
        raise _Wrong
    return year, month, _number(rest[dashed:], 2)


def _date_width(text):
    """How many characters of a date and time are the date."""
    dashed = text[4:5] == '-'
    if text[4 + dashed:5 + dashed] == 'W':
        if dashed:
            return 10 if len(text) > 8 and text[8] == '-' and text[9:10].isdigit() else 8
        digits = 7
        while text[digits:digits + 1].isdigit():
            digits += 1
        return digits if digits < 9 else 7 + digits % 2
    return 10 if dashed else 8


def _clock(text):
    """Hours, minutes, seconds and microseconds."""
    parts = [0, 0, 0, 0]
    colon = text[2:3] == ':'
    for index in range(3):
        parts[index], text = _number(text[:2], 2), text[2:]
        if not text:
            return parts
        if index < 2:
            if text[0] in '.,':
                raise _Wrong
            if colon != (text[0] == ':'):
                raise _Wrong
            text = text[colon:]
    if text[0] not in '.,':
        raise _Wrong
    digits = text[1:]
    if not digits or not (digits.isascii() and digits.isdigit()):
        raise _Wrong
    parts[3] = int(digits[:6].ljust(6, '0'))
    return parts


def _time(text):
    """Clock and offset in microseconds, and whether it is midnight at the end of the day."""
    cut = next((place for place, character in enumerate(text) if character in '+-Z'), None)
    offset = None
    if cut is not None:
        sign, zone = text[cut], text[cut + 1:]
        text = text[:cut]
        if sign == 'Z':
            if zone:
                raise _Wrong
            offset = 0
        else:
            hour, minute, second, micro = _clock(zone)
            if minute > 59 or second > 59:
                raise _Wrong
            offset = ((hour * 60 + minute) * 60 + second) * 1_000_000 + micro
            offset = -offset if sign == '-' else offset
    return (*_clock(text), offset)


def _reading(text, function, *arguments):
    try:
        return function(*arguments)
    except _Wrong:
        raise ValueError(f'Invalid isoformat string: {text!r}') from None


def date_parts(text):
    if len(text) not in (7, 8, 10):
        raise ValueError(f'Invalid isoformat string: {text!r}')
    return _reading(text, _date, text)


def time_parts(text):
    return _reading(text, _time, text[1:] if text[:1] == 'T' else text)


def moment_parts(text):
    if len(text) < 7:
        raise ValueError(f'Invalid isoformat string: {text!r}')
    width = _date_width(text)
    date = _reading(text, _date, text[:width])
    rest = text[width + 1:]
    if len(text) > width and not rest:
        raise ValueError(f'Invalid isoformat string: {text!r}')
    clock = _reading(text, _time, rest) if rest else (0, 0, 0, 0, None)
    return (*date, *clock, 0)
