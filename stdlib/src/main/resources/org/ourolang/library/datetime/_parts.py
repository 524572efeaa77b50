# SPDX-License-Identifier: Apache-2.0
"""The parts of dates and times: what they may be, and their texts."""

import time as _clock
from operator import attrgetter

from _civil import days_before_year, month_length, parts_of

from ._span import DAY, SECOND, half_even, index

MINYEAR, MAXYEAR = 1, 9999
DAY_NAMES = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
MONTH_NAMES = ('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')
LAST_ORDINAL = 3652059
_LAST_YEAR_OF_THE_SYSTEM = 2 ** 31 + 1899
EPOCH_ORDINAL = 719163


def required(name, position):
    raise TypeError(f"function missing required argument '{name}' (pos {position})")


def check_date(year, month, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= month_length(year, month):
        raise ValueError('day is out of range for month')


def check_time(hour, minute, second, microsecond, fold):
    if not 0 <= hour <= 23:
        raise ValueError('hour must be in 0..23')
    if not 0 <= minute <= 59:
        raise ValueError('minute must be in 0..59')
    if not 0 <= second <= 59:
        raise ValueError('second must be in 0..59')
    if not 0 <= microsecond <= 999999:
        raise ValueError('microsecond must be in 0..999999')
    if fold not in (0, 1):
        raise ValueError('fold must be either 0 or 1')


def offset_text(offset, colon=':'):
    if offset is None:
        return ''
    sign, total = ('-', -offset._total) if offset._total < 0 else ('+', offset._total)
    seconds, fraction = divmod(total, SECOND)
    minutes, seconds = divmod(seconds, 60)
    text = f'{sign}{minutes // 60:02d}{colon}{minutes % 60:02d}'
    if seconds or fraction:
        text += f'{colon}{seconds:02d}'
    return text + (f'.{fraction:06d}' if fraction else '')


def time_text(hour, minute, second, microsecond, timespec):
    if timespec == 'auto':
        timespec = 'microseconds' if microsecond else 'seconds'
    if timespec == 'hours':
        return f'{hour:02d}'
    text = f'{hour:02d}:{minute:02d}'
    if timespec == 'minutes':
        return text
    text += f':{second:02d}'
    if timespec == 'seconds':
        return text
    if timespec == 'milliseconds':
        return f'{text}.{microsecond // 1000:03d}'
    if timespec == 'microseconds':
        return f'{text}.{microsecond:06d}'
    raise ValueError('Unknown timespec value')


def formatted(moment, format, parts):
    """strftime with what belongs to microseconds and time zones filled in first."""
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
    out, position = [], 0
    while position < len(format):
        character = format[position]
        position += 1
        if character != '%' or position == len(format):
            out.append(character)
            continue
        code = format[position]
        position += 1
        if code == ':' and format[position:position + 1] == 'z':
            position += 1
            out.append(offset_text(moment.utcoffset() if hasattr(moment, 'utcoffset') else None))
        elif code == 'z':
            out.append(offset_text(moment.utcoffset() if hasattr(moment, 'utcoffset') else None, ''))
        elif code == 'Z':
            name = moment.tzname() if hasattr(moment, 'tzname') else None
            out.append((name or '').replace('%', '%%'))
        elif code == 'f':
            out.append(f'{getattr(moment, "microsecond", 0):06d}')
        else:
            out.append('%' + code)
    return _clock.strftime(''.join(out), parts)


def struct(day, hour, minute, second, dst):
    year_day = day.toordinal() - days_before_year(day._year)
    return _clock.struct_time(
        (day._year, day._month, day._day, hour, minute, second, day.weekday(), year_day, dst))


def seconds_of(timestamp):
    """Whole seconds and microseconds of a timestamp, rounded to the nearest even microsecond."""
    if isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError('Invalid value NaN (not a number)')
        if abs(timestamp) > 1e18:
            raise OverflowError('timestamp out of range for platform time_t')
        top, bottom = timestamp.as_integer_ratio()
        return divmod(half_even(top * SECOND, bottom), SECOND)
    seconds = index(timestamp)
    if abs(seconds) > 2 ** 63:
        raise OverflowError('timestamp out of range for platform time_t')
    return seconds, 0


def local(timestamp):
    seconds, micro = seconds_of(timestamp)
    parts = _clock.localtime(seconds)
    return (*parts[:5], min(parts[5], 59), micro)


def civil(seconds):
    days, rest = divmod(seconds, 86400)
    ordinal = days + EPOCH_ORDINAL
    if not 0 < ordinal <= LAST_ORDINAL:
        year = 1970 + seconds // 31556952
        if year > _LAST_YEAR_OF_THE_SYSTEM:
            raise OSError(75, 'Value too large for defined data type')
        raise ValueError(f'year {year} is out of range')
    return (*parts_of(ordinal), rest // 3600, rest // 60 % 60, rest % 60)


def clock_parts():
    """The properties that tell the time of an object."""
    return [property(attrgetter(f'_{name}')) for name in (
        'hour', 'minute', 'second', 'microsecond', 'tzinfo', 'fold')]
