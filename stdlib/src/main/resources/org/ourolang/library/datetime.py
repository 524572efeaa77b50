"""Dates and times."""

import time as _clock

from _civil import days_before_year, month_length, ordinal_of, parts_of, year_start_of_weeks

__all__ = ('date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC')

MINYEAR, MAXYEAR = 1, 9999
_DAY_NAMES = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_MONTH_NAMES = ('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')
_LAST_ORDINAL = 3652059
_EPOCH_ORDINAL = 719163
_SECOND, _DAY = 1_000_000, 86_400_000_000


def _index(value):
    """An integer, by ``__index__``."""
    if type(value) is int:
        return value
    from operator import index

    return index(value)


def _half_even(numerator, denominator):
    """The quotient, rounded to the nearest integer, to an even one if two are."""
    quotient, rest = divmod(numerator, denominator)
    twice = 2 * rest
    if (twice > denominator or twice == denominator and quotient & 1) if denominator > 0 else (
            twice < denominator or twice == denominator and quotient & 1):
        quotient += 1
    return quotient


def _required(name, position):
    raise TypeError(f"function missing required argument '{name}' (pos {position})")


class timedelta:
    __slots__ = ('_days', '_seconds', '_microseconds', '_total')

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total, fraction = 0, 0.0
        for name, value, unit in (
                ('days', days, _DAY), ('seconds', seconds, _SECOND), ('microseconds', microseconds, 1),
                ('milliseconds', milliseconds, 1000), ('minutes', minutes, 60 * _SECOND),
                ('hours', hours, 3600 * _SECOND), ('weeks', weeks, 7 * _DAY)):
            if isinstance(value, int):
                total += int(value) * unit
            elif isinstance(value, float):
                whole, part = divmod(value, 1) if value >= 0 else (-(-value // 1), -((-value) % 1))
                total += int(value - part) * unit
                more = part * unit
                total += int(more)
                fraction += more - int(more)
            else:
                raise TypeError(f'unsupported type for timedelta {name} component: {type(value).__name__}')
        if fraction:
            whole = round(fraction)
            if abs(fraction - int(fraction)) == 0.5:
                whole = int(fraction) + (1 if fraction > 0 else -1) if (total + int(fraction)) & 1 else int(fraction)
            total += whole
        return cls._of(total)

    @classmethod
    def _of(cls, total):
        days, rest = divmod(total, _DAY)
        if not -999999999 <= days <= 999999999:
            if not -2 ** 31 <= days < 2 ** 31:
                raise OverflowError('Python int too large to convert to C int')
            raise OverflowError(f'days={days}; must have magnitude <= 999999999')
        self = object.__new__(cls)
        self._total = total
        self._days = days
        self._seconds, self._microseconds = divmod(rest, _SECOND)
        return self

    @property
    def days(self):
        return self._days

    @property
    def seconds(self):
        return self._seconds

    @property
    def microseconds(self):
        return self._microseconds

    def total_seconds(self):
        return self._total / _SECOND

    def __repr__(self):
        parts = [(name, getattr(self, name)) for name in ('days', 'seconds', 'microseconds')]
        shown = ', '.join(f'{name}={value}' for name, value in parts if value) or '0'
        return f'{_full_name(self)}({shown})'

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        days = f'{self._days} day{"" if abs(self._days) == 1 else "s"}, ' if self._days else ''
        fraction = f'.{self._microseconds:06d}' if self._microseconds else ''
        return f'{days}{hours}:{minutes:02d}:{seconds:02d}{fraction}'

    def __add__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._total + other._total)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._total - other._total)
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(other._total - self._total)
        return NotImplemented

    def __neg__(self):
        return timedelta._of(-self._total)

    def __pos__(self):
        return timedelta._of(self._total)

    def __abs__(self):
        return timedelta._of(abs(self._total))

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._total * int(other))
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            return timedelta._of(_half_even(self._total * top, bottom))
        return NotImplemented

    __rmul__ = __mul__

    @staticmethod
    def _nonzero(value):
        if not value:
            raise ZeroDivisionError('integer division or modulo by zero')
        return value

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total // self._nonzero(other._total)
        if isinstance(other, int):
            return timedelta._of(self._total // self._nonzero(int(other)))
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            if not other._total:
                raise ZeroDivisionError('division by zero')
            return self._total / other._total
        if isinstance(other, int):
            return timedelta._of(_half_even(self._total, self._nonzero(int(other))))
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            if not top:
                raise ZeroDivisionError('division by zero')
            return timedelta._of(_half_even(self._total * bottom, top))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._total % self._nonzero(other._total))
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            quotient, rest = divmod(self._total, self._nonzero(other._total))
            return quotient, timedelta._of(rest)
        return NotImplemented

    def __eq__(self, other):
        return self._total == other._total if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._total < other._total if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._total <= other._total if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._total > other._total if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._total >= other._total if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return self._total != 0

    def __reduce__(self):
        return type(self), (self._days, self._seconds, self._microseconds)


def _full_name(value):
    cls = type(value)
    return f'{cls.__module__}.{cls.__qualname__}'


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)


def _check_date(year, month, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= month_length(year, month):
        raise ValueError('day is out of range for month')


def _check_time(hour, minute, second, microsecond, fold):
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


def _check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(
            f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")


def _checked_offset(name, offset):
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or a timedelta, not '{type(offset).__name__}'")
    if not -_DAY < offset._total < _DAY:
        raise ValueError(
            'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).')
    return offset


def _offset_text(offset, colon=':'):
    if offset is None:
        return ''
    sign, total = ('-', -offset._total) if offset._total < 0 else ('+', offset._total)
    seconds, fraction = divmod(total, _SECOND)
    minutes, seconds = divmod(seconds, 60)
    text = f'{sign}{minutes // 60:02d}{colon}{minutes % 60:02d}'
    if seconds or fraction:
        text += f'{colon}{seconds:02d}'
    return text + (f'.{fraction:06d}' if fraction else '')


def _time_text(hour, minute, second, microsecond, timespec):
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


def _formatted(moment, format, parts):
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
            out.append(_offset_text(moment.utcoffset() if hasattr(moment, 'utcoffset') else None))
        elif code == 'z':
            out.append(_offset_text(moment.utcoffset() if hasattr(moment, 'utcoffset') else None, ''))
        elif code == 'Z':
            name = moment.tzname() if hasattr(moment, 'tzname') else None
            out.append((name or '').replace('%', '%%'))
        elif code == 'f':
            out.append(f'{getattr(moment, "microsecond", 0):06d}')
        elif code in 'YG' and parts[0] < 1000:
            out.append(f'{parts[0] if code == "Y" else moment.isocalendar()[0]:04d}')
        else:
            out.append('%' + code)
    return _clock.strftime(''.join(out), parts)


class date:
    __slots__ = ('_year', '_month', '_day', '_hash')

    def __new__(cls, year=None, month=None, day=None):
        if type(year) in (bytes, str) and len(year) == 4 and month is None:
            return cls._from_state(year)
        for name, value, position in (('year', year, 1), ('month', month, 2), ('day', day, 3)):
            if value is None:
                _required(name, position)
        year, month, day = _index(year), _index(month), _index(day)
        _check_date(year, month, day)
        return cls._make(year, month, day)

    @classmethod
    def _make(cls, year, month, day):
        self = object.__new__(cls)
        self._year, self._month, self._day = year, month, day
        return self

    @classmethod
    def _from_state(cls, state):
        state = state.encode('latin-1') if isinstance(state, str) else state
        return cls(state[0] * 256 + state[1], state[2], state[3])

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        return cls(*_local(timestamp)[:3])

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_clock.time())

    @classmethod
    def fromordinal(cls, n, /):
        n = _index(n)
        if n < 1:
            raise ValueError('ordinal must be >= 1')
        if n > _LAST_ORDINAL:
            raise ValueError('year is out of range') if n < 2 ** 31 else OverflowError(
                'Python int too large to convert to C int')
        return cls(*parts_of(n))

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        from _isoformat import date_parts

        return cls(*date_parts(date_string))

    @classmethod
    def fromisocalendar(cls, year, week, day):
        from _isoformat import from_week

        return cls(*from_week(_index(year), _index(week), _index(day)))

    def __repr__(self):
        return f'{_full_name(self)}({self._year}, {self._month}, {self._day})'

    def ctime(self):
        return f'{_DAY_NAMES[self.weekday()]} {_MONTH_NAMES[self._month - 1]} {self._day:2d} 00:00:00 {self._year:04d}'

    def strftime(self, format):
        return _formatted(self, format, self.timetuple())

    def __format__(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f'__format__() argument 1 must be str, not {type(format).__name__}')
        return self.strftime(format) if format else str(self)

    def isoformat(self):
        return f'{self._year:04d}-{self._month:02d}-{self._day:02d}'

    def __str__(self):
        return self.isoformat()

    def timetuple(self):
        return _struct(self, 0, 0, 0, -1)

    def toordinal(self):
        return ordinal_of(self._year, self._month, self._day)

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self._year if year is None else year, self._month if month is None else month,
            self._day if day is None else day)

    __replace__ = replace

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        year, ordinal = self._year, self.toordinal()
        if ordinal < year_start_of_weeks(year):
            year -= 1
        elif ordinal >= year_start_of_weeks(year + 1):
            year += 1
        week, day = divmod(ordinal - year_start_of_weeks(year), 7)
        return IsoCalendarDate(year, week + 1, day + 1)

    def _key(self):
        return self._year, self._month, self._day

    def _comparable(self, other):
        return isinstance(other, date) and not isinstance(other, datetime)

    def __eq__(self, other):
        return self._key() == other._key() if self._comparable(other) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if self._comparable(other) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if self._comparable(other) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if self._comparable(other) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if self._comparable(other) else NotImplemented

    def __hash__(self):
        return hash(self._state())

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        ordinal = self.toordinal() + other._days
        if not 0 < ordinal <= _LAST_ORDINAL:
            raise OverflowError('date value out of range')
        return type(self)(*parts_of(ordinal))

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta._of(-other._days * _DAY)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta._of((self.toordinal() - other.toordinal()) * _DAY)
        return NotImplemented

    def _state(self):
        high, low = divmod(self._year, 256)
        return bytes([high, low, self._month, self._day])

    def __reduce__(self):
        return type(self), (self._state(),)


class IsoCalendarDate(tuple):
    __slots__ = ()
    __module__ = 'datetime'

    def __new__(cls, year, week, weekday):
        return tuple.__new__(cls, (year, week, weekday))

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __reduce__(self):
        return tuple, (tuple(self),)

    def __repr__(self):
        return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'


def _struct(day, hour, minute, second, dst):
    year_day = day.toordinal() - days_before_year(day._year)
    return _clock.struct_time(
        (day._year, day._month, day._day, hour, minute, second, day.weekday(), year_day, dst))


def _seconds_of(timestamp):
    """Whole seconds and microseconds of a timestamp, rounded to the nearest even microsecond."""
    if isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError('cannot convert float NaN to integer')
        if abs(timestamp) > 1e18:
            raise OverflowError('timestamp out of range for platform time_t')
        top, bottom = timestamp.as_integer_ratio()
        return divmod(_half_even(top * _SECOND, bottom), _SECOND)
    seconds = _index(timestamp)
    if abs(seconds) > 2 ** 63:
        raise OverflowError('timestamp out of range for platform time_t')
    return seconds, 0


def _local(timestamp):
    seconds, micro = _seconds_of(timestamp)
    parts = _clock.localtime(seconds)
    return (*parts[:5], min(parts[5], 59), micro)


def _civil(seconds):
    days, rest = divmod(seconds, 86400)
    ordinal = days + _EPOCH_ORDINAL
    if not 0 < ordinal <= _LAST_ORDINAL:
        year = 1970 + seconds // 31556952
        raise ValueError(f'year {year} is out of range')
    return (*parts_of(ordinal), rest // 3600, rest // 60 % 60, rest % 60)


date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(days=1)


class tzinfo:
    __slots__ = ()

    def tzname(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        saved = dt.dst()
        if saved is None:
            raise ValueError('fromutc: non-None dst() result required')
        standard = offset - saved
        if standard:
            dt += standard
            saved = dt.dst()
            if saved is None:
                raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return dt + saved

    def __reduce__(self):
        arguments = self.__getinitargs__() if hasattr(self, '__getinitargs__') else ()
        return type(self), arguments, self.__getstate__()


class time:
    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if isinstance(hour, bytes) and len(hour) == 6:
            zone = minute if minute != 0 else None
            return cls._make(hour[0] & 127, hour[1], hour[2], int.from_bytes(hour[3:]), zone, hour[0] >> 7)
        hour, minute, second, microsecond = map(_index, (hour, minute, second, microsecond))
        _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        return cls._make(hour, minute, second, microsecond, tzinfo, fold)

    @classmethod
    def _make(cls, hour, minute, second, microsecond, zone, fold):
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
        self._tzinfo, self._fold = zone, fold
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, time_string, /):
        if not isinstance(time_string, str):
            raise TypeError('fromisoformat: argument must be str')
        from _isoformat import time_parts

        *parts, offset = time_parts(time_string)
        return cls(*parts, tzinfo=_zone_of(offset))

    def utcoffset(self):
        return None if self._tzinfo is None else _checked_offset('utcoffset', self._tzinfo.utcoffset(None))

    def dst(self):
        return None if self._tzinfo is None else _checked_offset('dst', self._tzinfo.dst(None))

    def tzname(self):
        return None if self._tzinfo is None else _checked_name(self._tzinfo.tzname(None))

    def isoformat(self, timespec='auto'):
        text = _time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        return text + _offset_text(self.utcoffset())

    __str__ = isoformat

    def strftime(self, format):
        return _formatted(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

    __format__ = date.__format__

    def __repr__(self):
        shown = [f'{self._hour}, {self._minute}']
        if self._microsecond:
            shown.append(f'{self._second}, {self._microsecond}')
        elif self._second:
            shown.append(str(self._second))
        if self._fold:
            shown.append('fold=1')
        if self._tzinfo is not None:
            shown.append(f'tzinfo={self._tzinfo!r}')
        return f'{_full_name(self)}({", ".join(shown)})'

    def _key(self):
        return ((self._hour * 60 + self._minute) * 60 + self._second) * _SECOND + self._microsecond

    def _keys(self, other, equality=False):
        if self._tzinfo is other._tzinfo:
            return self._key(), other._key()
        ours, theirs = self.utcoffset(), other.utcoffset()
        if ours == theirs:
            return self._key(), other._key()
        if ours is None or theirs is None:
            if equality:
                return 0, 1
            raise TypeError("can't compare offset-naive and offset-aware times")
        return self._key() - ours._total, other._key() - theirs._total

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        ours, theirs = self._keys(other, True)
        return ours == theirs

    def __lt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        ours, theirs = self._keys(other)
        return ours < theirs

    def __le__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        ours, theirs = self._keys(other)
        return ours <= theirs

    def __gt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        ours, theirs = self._keys(other)
        return ours > theirs

    def __ge__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        ours, theirs = self._keys(other)
        return ours >= theirs

    def __hash__(self):
        offset = self.replace(fold=0).utcoffset()
        return hash(self._key() - (0 if offset is None else offset._total)) if offset else hash(self._key())

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(
            self._hour if hour is None else hour, self._minute if minute is None else minute,
            self._second if second is None else second, self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def __reduce_ex__(self, protocol):
        state = bytes([self._hour | (self._fold << 7 if protocol > 3 else 0), self._minute, self._second])
        state += self._microsecond.to_bytes(3)
        return type(self), (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce__(self):
        return self.__reduce_ex__(2)


def _checked_name(name):
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")
    return name


time.min, time.max, time.resolution = time(0), time(23, 59, 59, 999999), timedelta(microseconds=1)


class datetime(date):
    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __new__(cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *,
                fold=0):
        if isinstance(year, bytes) and len(year) == 10:
            self = cls._whole(
                year[0] * 256 + year[1], year[2] & 127, year[3], year[4], year[5], year[6],
                int.from_bytes(year[7:]), month, year[2] >> 7)
            return self
        for name, value, position in (('year', year, 1), ('month', month, 2), ('day', day, 3)):
            if value is None:
                _required(name, position)
        year, month, day = _index(year), _index(month), _index(day)
        hour, minute, second, microsecond = map(_index, (hour, minute, second, microsecond))
        _check_date(year, month, day)
        _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        return cls._whole(year, month, day, hour, minute, second, microsecond, tzinfo, fold)

    @classmethod
    def _whole(cls, year, month, day, hour, minute, second, microsecond, zone, fold):
        self = object.__new__(cls)
        self._year, self._month, self._day = year, month, day
        self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
        self._tzinfo, self._fold = zone, fold
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_zone(tz)
        seconds, micro = _seconds_of(timestamp)
        if tz is not None:
            return tz.fromutc(cls(*_civil(seconds), micro, tz))
        parts = _local(seconds)[:6]
        result = cls(*parts, micro)
        if seconds >= 86400:
            earlier = _local(seconds - 86400)[:6]
            shift = (result - cls(*earlier, micro))._total - _DAY
            if shift < 0 and _local(seconds + shift // _SECOND)[:6] == parts:
                result._fold = 1
        return result

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        import warnings

        warnings.warn(
            'datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future version. Use '
            'timezone-aware objects to represent datetimes in UTC: datetime.datetime.fromtimestamp(timestamp, '
            'datetime.UTC).', DeprecationWarning, stacklevel=2)
        seconds, micro = _seconds_of(timestamp)
        return cls(*_civil(seconds), micro)

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_clock.time(), tz)

    @classmethod
    def utcnow(cls):
        import warnings

        warnings.warn(
            'datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use '
            'timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).',
            DeprecationWarning, stacklevel=2)
        seconds, micro = _seconds_of(_clock.time())
        return cls(*_civil(seconds), micro)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        if not isinstance(date, _date):
            raise TypeError(f'combine() argument 1 must be datetime.date, not {type(date).__name__}')
        if not isinstance(time, _time):
            raise TypeError(f'combine() argument 2 must be datetime.time, not {type(time).__name__}')
        zone = time.tzinfo if tzinfo is True else tzinfo
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond, zone,
                   fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        from _isoformat import moment_parts

        *parts, offset, days = moment_parts(date_string)
        made = cls(*parts, tzinfo=_zone_of(offset))
        return made + timedelta(days) if days else made

    @classmethod
    def strptime(cls, date_string, format, /):
        from _strptime import moment

        parts, micro, offset, name = moment(date_string, format)
        zone = None
        if offset is not None:
            zone = timezone(timedelta(microseconds=offset)) if name is None else timezone(
                timedelta(microseconds=offset), name)
        return cls(*parts[:6], micro, zone)

    def timetuple(self):
        saved = self.dst()
        return _struct(self, self._hour, self._minute, self._second, -1 if saved is None else int(bool(saved)))

    def utctimetuple(self):
        offset = self.utcoffset()
        moment = self - offset if offset else self
        return _struct(moment, moment._hour, moment._minute, moment._second, 0)

    def _micros(self):
        """Microseconds from the start of year 1, without regard to the time zone."""
        seconds = (self._hour * 60 + self._minute) * 60 + self._second
        return (self.toordinal() * 86400 + seconds) * _SECOND + self._microsecond

    @classmethod
    def _of_micros(cls, micros, zone, fold=0):
        seconds, micro = divmod(micros, _SECOND)
        ordinal, rest = divmod(seconds, 86400)
        if not 0 < ordinal <= _LAST_ORDINAL:
            raise OverflowError('date value out of range')
        return cls(*parts_of(ordinal), rest // 3600, rest // 60 % 60, rest % 60, micro, zone, fold=fold)

    def timestamp(self):
        offset = self.utcoffset()
        epoch = _EPOCH_ORDINAL * _DAY
        if offset is not None:
            return (self._micros() - epoch - offset._total) / _SECOND
        wanted = (self._micros() - self._microsecond - epoch) // _SECOND

        def wall(seconds):
            parts = _clock.localtime(seconds)
            return (datetime(*parts[:5], min(parts[5], 59))._micros() - epoch) // _SECOND

        shift = wall(wanted) - wanted
        first = wanted - shift
        if wall(first) == wanted:
            other = wanted - (wall(first + (-86400 if not self._fold else 86400)) - first - (
                -86400 if not self._fold else 86400))
            if other != first and wall(other) == wanted:
                first = (max if self._fold else min)(first, other)
        else:
            second = wanted - (wall(first) - first)
            first = second if wall(second) == wanted else (max, min)[self._fold](first, second)
        return first + self._microsecond / _SECOND

    def date(self):
        return _date._make(self._year, self._month, self._day)

    def time(self):
        return _time._make(self._hour, self._minute, self._second, self._microsecond, None, self._fold)

    def timetz(self):
        return _time._make(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, self._fold)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                tzinfo=True, *, fold=None):
        def chosen(value, own):
            return own if value is None else value

        return type(self)(
            chosen(year, self._year), chosen(month, self._month), chosen(day, self._day), chosen(hour, self._hour),
            chosen(minute, self._minute), chosen(second, self._second), chosen(microsecond, self._microsecond),
            self._tzinfo if tzinfo is True else tzinfo, fold=chosen(fold, self._fold))

    __replace__ = replace

    def _local_zone(self):
        seconds = int(self.timestamp() // 1) if self._tzinfo is None else (
            self._micros() - self.utcoffset()._total - _EPOCH_ORDINAL * _DAY) // _SECOND
        parts = _clock.localtime(seconds)
        return timezone(timedelta(seconds=parts.tm_gmtoff), parts.tm_zone)

    def astimezone(self, tz=None):
        if tz is None:
            tz = self._local_zone()
        elif not isinstance(tz, _tzinfo):
            _check_zone(tz)
        own = self._tzinfo
        offset = None if own is None else self.utcoffset()
        if offset is None:
            own = self.replace(tzinfo=None)._local_zone()
            offset = own.utcoffset(self)
        if tz is own:
            return self
        return tz.fromutc(self.replace(tzinfo=None, fold=0)._shifted(-offset._total).replace(tzinfo=tz))

    def _shifted(self, micros):
        return type(self)._of_micros(self._micros() + micros, self._tzinfo)

    def ctime(self):
        clock = f'{self._hour:02d}:{self._minute:02d}:{self._second:02d}'
        return f'{_DAY_NAMES[self.weekday()]} {_MONTH_NAMES[self._month - 1]} {self._day:2d} {clock} {self._year:04d}'

    def isoformat(self, sep='T', timespec='auto'):
        if not isinstance(sep, str):
            raise TypeError(f'isoformat() argument 1 must be a unicode character, not {type(sep).__name__}')
        if len(sep) != 1:
            raise TypeError('isoformat() argument 1 must be a unicode character, not str')
        text = _time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        return f'{date.isoformat(self)}{sep}{text}{_offset_text(self.utcoffset())}'

    def __str__(self):
        return self.isoformat(sep=' ')

    def strftime(self, format):
        return _formatted(self, format, self.timetuple())

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond]
        while len(parts) > 5 and parts[-1] == 0:
            parts.pop()
        shown = list(map(str, parts))
        if self._fold:
            shown.append('fold=1')
        if self._tzinfo is not None:
            shown.append(f'tzinfo={self._tzinfo!r}')
        return f'{_full_name(self)}({", ".join(shown)})'

    def utcoffset(self):
        return None if self._tzinfo is None else _checked_offset('utcoffset', self._tzinfo.utcoffset(self))

    def dst(self):
        return None if self._tzinfo is None else _checked_offset('dst', self._tzinfo.dst(self))

    def tzname(self):
        return None if self._tzinfo is None else _checked_name(self._tzinfo.tzname(self))

    def _keys(self, other, equality=False):
        if self._tzinfo is other._tzinfo:
            return self._micros(), other._micros()
        ours, theirs = self.utcoffset(), other.utcoffset()
        if equality and (ours != self.replace(fold=not self._fold).utcoffset()
                         or theirs != other.replace(fold=not other._fold).utcoffset()):
            return 0, 1
        if ours == theirs:
            return self._micros(), other._micros()
        if ours is None or theirs is None:
            if equality:
                return 0, 1
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._micros() - ours._total, other._micros() - theirs._total

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        ours, theirs = self._keys(other, True)
        return ours == theirs

    def __lt__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        ours, theirs = self._keys(other)
        return ours < theirs

    def __le__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        ours, theirs = self._keys(other)
        return ours <= theirs

    def __gt__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        ours, theirs = self._keys(other)
        return ours > theirs

    def __ge__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        ours, theirs = self._keys(other)
        return ours >= theirs

    def __hash__(self):
        offset = (self.replace(fold=0) if self._fold else self).utcoffset()
        return hash(self._micros() - (0 if offset is None else offset._total))

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._shifted(other._total)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._shifted(-other._total)
        if not isinstance(other, datetime):
            return NotImplemented
        difference = self._micros() - other._micros()
        if self._tzinfo is not other._tzinfo:
            ours, theirs = self.utcoffset(), other.utcoffset()
            if (ours is None) != (theirs is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            if ours is not None:
                difference += theirs._total - ours._total
        return timedelta._of(difference)

    def __reduce_ex__(self, protocol):
        high, low = divmod(self._year, 256)
        month = self._month | (self._fold << 7 if protocol > 3 else 0)
        state = bytes([high, low, month, self._day, self._hour, self._minute, self._second])
        state += self._microsecond.to_bytes(3)
        return type(self), (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce__(self):
        return self.__reduce_ex__(2)


_date, _time, _tzinfo = date, time, tzinfo
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)


def _zone_of(offset):
    """The zone for an offset in microseconds; None stays None."""
    if offset is None:
        return None
    return timezone.utc if offset == 0 else timezone(timedelta(microseconds=offset))


class timezone(tzinfo):
    __slots__ = ('_offset', '_name')

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}')
        if name is not None and not isinstance(name, str):
            raise TypeError(f'timezone() argument 2 must be str, not {type(name).__name__}')
        if name is None and not offset and hasattr(cls, 'utc'):
            return cls.utc
        if not -_DAY < offset._total < _DAY:
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                             f'timedelta(hours=24), not {offset!r}.')
        self = object.__new__(cls)
        self._offset, self._name = offset, name
        return self

    def __init_subclass__(cls, **options):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    @staticmethod
    def _check(name, dt):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f'{name}(dt) argument must be a datetime instance or None, not {type(dt).__name__}')

    def utcoffset(self, dt, /):
        self._check('utcoffset', dt)
        return self._offset

    def tzname(self, dt, /):
        self._check('tzname', dt)
        if self._name is not None:
            return self._name
        return 'UTC' + (_offset_text(self._offset) if self._offset else '')

    def dst(self, dt, /):
        self._check('dst', dt)
        return None

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime instance, not ' + type(dt).__name__)
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        name = '' if self._name is None else f', {self._name!r}'
        return f'datetime.timezone({self._offset!r}{name})'

    def __str__(self):
        return self.tzname(None)

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self if self is timezone.utc else timezone(*self.__getinitargs__())


UTC = timezone.utc = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))
