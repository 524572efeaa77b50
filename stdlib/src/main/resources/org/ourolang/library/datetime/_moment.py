# SPDX-License-Identifier: Apache-2.0
"""Moments: a day and a time."""

import time as _clock

from _civil import parts_of

from . import _zone
from ._date import date as _date
from ._parts import (
    DAY_NAMES, EPOCH_ORDINAL, LAST_ORDINAL, MONTH_NAMES, check_date, check_time, civil, clock_parts, formatted, local,
    offset_text, required, seconds_of, struct, time_text)
from ._span import DAY, SECOND, comparisons, full_name, index, timedelta
from ._time import time as _time
from ._zone import check_zone, timezone, zone_of, zone_questions


class datetime(_date):
    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')
    _is_moment = True

    def __new__(cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *,
                fold=0):
        if isinstance(year, bytes) and len(year) == 10:
            self = cls._whole(
                year[0] * 256 + year[1], year[2] & 127, year[3], year[4], year[5], year[6],
                int.from_bytes(year[7:]), month, year[2] >> 7)
            return self
        for name, value, position in (('year', year, 1), ('month', month, 2), ('day', day, 3)):
            if value is None:
                required(name, position)
        year, month, day = index(year), index(month), index(day)
        hour, minute, second, microsecond = map(index, (hour, minute, second, microsecond))
        check_date(year, month, day)
        check_time(hour, minute, second, microsecond, fold)
        check_zone(tzinfo)
        return cls._whole(year, month, day, hour, minute, second, microsecond, tzinfo, fold)

    @classmethod
    def _whole(cls, year, month, day, hour, minute, second, microsecond, zone, fold):
        self = object.__new__(cls)
        self._year, self._month, self._day = year, month, day
        self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
        self._tzinfo, self._fold = zone, fold
        return self

    hour, minute, second, microsecond, tzinfo, fold = clock_parts()

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        check_zone(tz)
        seconds, micro = seconds_of(timestamp)
        if tz is not None:
            return tz.fromutc(cls(*civil(seconds), micro, tz))
        parts = local(seconds)[:6]
        result = cls(*parts, micro)
        if seconds >= 86400:
            earlier = local(seconds - 86400)[:6]
            shift = (result - cls(*earlier, micro))._total - DAY
            if shift < 0 and local(seconds + shift // SECOND)[:6] == parts:
                result._fold = 1
        return result

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        import warnings

        warnings.warn(
            'datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future version. Use '
            'timezone-aware objects to represent datetimes in UTC: datetime.datetime.fromtimestamp(timestamp, '
            'datetime.UTC).', DeprecationWarning, stacklevel=2)
        seconds, micro = seconds_of(timestamp)
        return cls(*civil(seconds), micro)

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
        seconds, micro = seconds_of(_clock.time())
        return cls(*civil(seconds), micro)

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
        made = cls(*parts, tzinfo=zone_of(offset))
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
        return struct(self, self._hour, self._minute, self._second, -1 if saved is None else int(bool(saved)))

    def utctimetuple(self):
        offset = self.utcoffset()
        moment = self - offset if offset else self
        return struct(moment, moment._hour, moment._minute, moment._second, 0)

    def _micros(self):
        """Microseconds from the start of year 1, without regard to the time zone."""
        seconds = (self._hour * 60 + self._minute) * 60 + self._second
        return (self.toordinal() * 86400 + seconds) * SECOND + self._microsecond

    @classmethod
    def _of_micros(cls, micros, zone, fold=0):
        seconds, micro = divmod(micros, SECOND)
        ordinal, rest = divmod(seconds, 86400)
        if not 0 < ordinal <= LAST_ORDINAL:
            raise OverflowError('date value out of range')
        year, month, day = parts_of(ordinal)
        minutes, second = divmod(rest, 60)
        if cls is datetime:
            return cls._whole(year, month, day, minutes // 60, minutes % 60, second, micro, zone, fold)
        return cls(year, month, day, minutes // 60, minutes % 60, second, micro, zone, fold=fold)

    def timestamp(self):
        offset = self.utcoffset()
        epoch = EPOCH_ORDINAL * DAY
        if offset is not None:
            return (self._micros() - epoch - offset._total) / SECOND
        wanted = (self._micros() - self._microsecond - epoch) // SECOND

        def wall(seconds):
            parts = _clock.localtime(seconds)
            return (datetime(*parts[:5], min(parts[5], 59))._micros() - epoch) // SECOND

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
        return first + self._microsecond / SECOND

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
            self._micros() - self.utcoffset()._total - EPOCH_ORDINAL * DAY) // SECOND
        parts = _clock.localtime(seconds)
        return timezone(timedelta(seconds=parts.tm_gmtoff), parts.tm_zone)

    def astimezone(self, tz=None):
        if tz is None:
            tz = self._local_zone()
        elif not isinstance(tz, _zone.tzinfo):
            check_zone(tz)
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
        return f'{DAY_NAMES[self.weekday()]} {MONTH_NAMES[self._month - 1]} {self._day:2d} {clock} {self._year:04d}'

    def isoformat(self, sep='T', timespec='auto'):
        if not isinstance(sep, str):
            raise TypeError(f'isoformat() argument 1 must be a unicode character, not {type(sep).__name__}')
        if len(sep) != 1:
            raise TypeError('isoformat() argument 1 must be a unicode character, not str')
        text = time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        return f'{_date.isoformat(self)}{sep}{text}{offset_text(self.utcoffset())}'

    def __str__(self):
        return self.isoformat(sep=' ')

    def strftime(self, format):
        return formatted(self, format, self.timetuple())

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond]
        while len(parts) > 5 and parts[-1] == 0:
            parts.pop()
        shown = list(map(str, parts))
        if self._fold:
            shown.append('fold=1')
        if self._tzinfo is not None:
            shown.append(f'tzinfo={self._tzinfo!r}')
        return f'{full_name(self)}({", ".join(shown)})'

    utcoffset, dst, tzname = zone_questions('datetime', gives_itself=True)

    def _keys(self, other, is_equality):
        if not isinstance(other, datetime):
            return None
        if self._tzinfo is other._tzinfo:
            return self._micros(), other._micros()
        ours, theirs = self.utcoffset(), other.utcoffset()
        if is_equality and (ours != self.replace(fold=not self._fold).utcoffset()
                         or theirs != other.replace(fold=not other._fold).utcoffset()):
            return 0, 1
        if ours == theirs:
            return self._micros(), other._micros()
        if ours is None or theirs is None:
            if is_equality:
                return 0, 1
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._micros() - ours._total, other._micros() - theirs._total

    __eq__, __lt__, __le__, __gt__, __ge__ = comparisons('datetime')

    def __hash__(self):
        offset = (self.replace(fold=0) if self._fold else self).utcoffset()
        if offset is not None:
            return hash(timedelta(microseconds=self._micros() - offset._total))
        clock = bytes((self._hour, self._minute, self._second)) + self._microsecond.to_bytes(3)
        return hash(self._state() + clock)

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


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
