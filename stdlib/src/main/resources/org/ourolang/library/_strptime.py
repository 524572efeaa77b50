"""Reads times in a given form: ``time.strptime`` and ``datetime.strptime``."""

import time

from _civil import days_before_year, month_length, ordinal_of, parts_of, year_start_of_weeks

_DAYS = ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')
_MONTHS = ('january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october',
           'november', 'december')
_WIDTHS = {'d': (1, 31, 2), 'f': (0, 999999, 6), 'H': (0, 23, 2), 'I': (1, 12, 2), 'G': (0, 9999, 4),
           'j': (1, 366, 3), 'm': (1, 12, 2), 'M': (0, 59, 2), 'S': (0, 61, 2), 'U': (0, 53, 2), 'W': (0, 53, 2),
           'w': (0, 6, 1), 'u': (1, 7, 1), 'V': (1, 53, 2), 'y': (0, 99, 2), 'Y': (0, 9999, 4)}
_LONGER = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S'}
_EXACT = {'Y', 'G', 'y'}


class _Reader:
    def __init__(self, text, format):
        self.text = text
        self.format = format
        self.values = {}

    def fail(self):
        raise ValueError(f'time data {self.text!r} does not match format {self.format!r}')

    def ways(self, items, index, place):
        """All places where the items from an index on may end, best first; fills the values on the way."""
        if index == len(items):
            yield place
            return
        kind, what = items[index]
        if kind == 'text':
            if self.text[place:place + len(what)].lower() == what:
                yield from self.ways(items, index + 1, place + len(what))
        elif kind == 'space':
            end = place
            while end < len(self.text) and self.text[end].isspace():
                end += 1
            while end > place:
                yield from self.ways(items, index + 1, end)
                end -= 1
        else:
            for value, end in self.candidates(what, place):
                self.values[what] = value
                yield from self.ways(items, index + 1, end)
            self.values.pop(what, None)

    def candidates(self, code, place):
        if code in _WIDTHS:
            low, high, width = _WIDTHS[code]
            for count in range(width, 0, -1):
                digits = self.text[place:place + count]
                if len(digits) < count or not (digits.isascii() and digits.isdigit()):
                    if code == 'd' and count == 2 and digits[:1] == ' ' and digits[1:].isdigit() and digits[1:] != '0':
                        yield int(digits), place + count
                    continue
                if code in _EXACT and count < width:
                    return
                value = digits if code == 'f' else int(digits)
                if code == 'f' or low <= value <= high:
                    yield value, place + count
        elif code in 'aAbBp':
            names = {'a': [name[:3] for name in _DAYS], 'A': _DAYS, 'b': [name[:3] for name in _MONTHS],
                     'B': _MONTHS, 'p': ('am', 'pm')}[code]
            for value, name in sorted(enumerate(names), key=lambda pair: -len(pair[1])):
                if self.text[place:place + len(name)].lower() == name:
                    yield value, place + len(name)
        elif code == 'z':
            yield from self.offsets(place)
        elif code == 'Z':
            names = {'utc', 'gmt', *(name.lower() for name in time.tzname)}
            for name in sorted(names, key=len, reverse=True):
                if name and self.text[place:place + len(name)].lower() == name:
                    yield self.text[place:place + len(name)], place + len(name)
        elif code == '%' and self.text[place:place + 1] == '%':
            yield '%', place + 1

    def offsets(self, place):
        text = self.text
        if text[place:place + 1] in ('Z', 'z'):
            yield 0, place + 1
            return
        if text[place:place + 1] not in ('+', '-'):
            return
        sign = -1 if text[place] == '-' else 1
        hours, place = text[place + 1:place + 3], place + 3
        colon = text[place:place + 1] == ':'
        place += colon
        minutes, place = text[place:place + 2], place + 2
        if not (hours.isdigit() and minutes.isdigit() and len(hours + minutes) == 4 and int(minutes) < 60):
            return
        total = int(hours) * 3600 + int(minutes) * 60
        rest = text[place:]
        if rest[:1] == ':' and rest[1:3].isdigit() and len(rest[1:3]) == 2:
            if not colon:
                raise ValueError(f'Inconsistent use of : in {text!r}')
            more, place = int(rest[1:3]), place + 3
        elif not colon and rest[:2].isdigit() and len(rest[:2]) == 2:
            more, place = int(rest[:2]), place + 2
        else:
            yield sign * total * 1_000_000, place
            return
        total = (total + more) * 1_000_000
        if text[place:place + 1] == '.':
            end = place + 1
            while end < min(len(text), place + 7) and text[end].isdigit():
                end += 1
            total += int(text[place + 1:end].ljust(6, '0'))
            place = end
        yield sign * total, place


def _items(format):
    """The parts of a format: texts, white space and directives."""
    expanded, position = [], 0
    while position < len(format):
        character = format[position]
        if character != '%':
            if character.isspace():
                if not expanded or expanded[-1][0] != 'space':
                    expanded.append(('space', None))
            else:
                expanded.append(('text', character.lower()))
            position += 1
            continue
        code = format[position + 1:position + 2]
        position += 2
        if not code:
            raise ValueError(f'stray %% in format {format!r}'.replace('%%', '%'))
        if code in _LONGER:
            expanded += _items(_LONGER[code])
        elif code in _WIDTHS or code in 'aAbBpzZ%':
            if code != '%' and ('code', code) in expanded:
                group = len([item for item in expanded if item[0] == 'code']) + 1
                first = [item for item in expanded if item[0] == 'code'].index(('code', code)) + 1
                import re

                raise re.PatternError(f'redefinition of group name {code!r} as group {group}; was group {first}')
            expanded.append(('code', code))
        else:
            raise ValueError(f"'{code}' is a bad directive in format '{format}'")
    return expanded


def _read(text, format):
    for position, value in enumerate((text, format)):
        if not isinstance(value, str):
            raise TypeError(f'strptime() argument {position} must be str, not {type(value)}')
    reader = _Reader(text, format)
    end = next(reader.ways(_items(format), 0, 0), None)
    if end is None:
        reader.fail()
    if end != len(text):
        raise ValueError(f'unconverted data remains: {text[end:]}')
    return reader.values


def _fields(text, format):
    """Year, month, day, hour, minute, second, weekday, day of the year; microseconds, offset, zone name, dst."""
    values = _read(text, format)
    get = values.get
    year = get('Y')
    if year is None and 'y' in values:
        year = values['y'] + (2000 if values['y'] <= 68 else 1900)
    month = get('m') or (get('B', get('b', 0)) + 1)
    day = get('d', 1)
    hour = get('H', 0)
    if 'I' in values:
        hour = values['I'] % 12 + (12 if get('p') == 1 else 0)
    weekday = get('A', get('a'))
    if 'w' in values:
        weekday = (values['w'] - 1) % 7
    if 'u' in values:
        weekday = values['u'] - 1
    _check_weeks(values, weekday)
    year_day = get('j')
    leap_day = year is None and month == 2 and day == 29
    chosen = 1904 if leap_day else 1900 if year is None else year
    if 'G' in values and 'V' in values:
        ordinal = year_start_of_weeks(values['G']) + (values['V'] - 1) * 7 + weekday
        chosen, month, day = parts_of(ordinal)
    elif year_day is None and ('U' in values or 'W' in values) and weekday is not None and year is not None:
        ordinal = _of_week(chosen, values.get('U', values.get('W')), weekday, 'W' in values)
        chosen, month, day = parts_of(ordinal)
    elif year_day is not None:
        ordinal = days_before_year(chosen) + year_day
        chosen, month, day = parts_of(ordinal)
    if not 1 <= day <= month_length(chosen, month):
        raise ValueError('day is out of range for month')
    ordinal = ordinal_of(chosen, month, day)
    if weekday is None:
        weekday = (ordinal + 6) % 7
    micro = int(get('f', '0').ljust(6, '0')) if 'f' in values else 0
    name = get('Z')
    dst = -1
    if name is not None and name.lower() in ('utc', 'gmt') or name and name.lower() == time.tzname[0].lower():
        dst = 0
    elif name and time.daylight:
        dst = 1
    shown_year = 1900 if leap_day else chosen
    fields = shown_year, month, day, hour, get('M', 0), get('S', 0), weekday, ordinal - days_before_year(chosen)
    return fields, micro, get('z'), name, dst


def _check_weeks(values, weekday):
    if 'G' in values:
        if 'j' in values:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use "
                             "'%Y' instead.")
        if 'V' not in values or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
    elif 'V' in values:
        if 'Y' not in values or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year "
                         "'%G' instead.")


def _of_week(year, week, weekday, from_monday):
    first = days_before_year(year) + 1
    first_weekday = (first + 6) % 7 if from_monday else first % 7
    day = weekday if from_monday else (weekday + 1) % 7
    return first + (week - 1) * 7 + (7 - first_weekday) % 7 + day


def _strptime_time(data_string, format='%a %b %d %H:%M:%S %Y'):
    fields, _, offset, name, dst = _fields(data_string, format)
    zone = None if name is None else name
    return time.struct_time((*fields, dst, zone, None if offset is None else offset // 1_000_000))


def moment(data_string, format):
    fields, micro, offset, name, _ = _fields(data_string, format)
    return fields, micro, offset, name
