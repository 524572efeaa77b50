# SPDX-License-Identifier: Apache-2.0
"""Days."""

import time as _clock

from _civil import ordinal_of, parts_of, year_start_of_weeks

from ._parts import DAY_NAMES, LAST_ORDINAL, MONTH_NAMES, check_date, formatted, local, required, struct
from ._span import DAY, comparisons, full_name, index, timedelta


class date:
    __slots__ = ('_year', '_month', '_day', '_hash')
    _is_moment = False

    def __new__(cls, year=None, month=None, day=None):
        if type(year) in (bytes, str) and len(year) == 4 and month is None:
            return cls._from_state(year)
        for name, value, position in (('year', year, 1), ('month', month, 2), ('day', day, 3)):
            if value is None:
                required(name, position)
        year, month, day = index(year), index(month), index(day)
        check_date(year, month, day)
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
        return cls(*local(timestamp)[:3])

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_clock.time())

    @classmethod
    def fromordinal(cls, n, /):
        n = index(n)
        if n < 1:
            raise ValueError('ordinal must be >= 1')
        if n > LAST_ORDINAL:
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

        return cls(*from_week(index(year), index(week), index(day)))

    def __repr__(self):
        return f'{full_name(self)}({self._year}, {self._month}, {self._day})'

    def ctime(self):
        return f'{DAY_NAMES[self.weekday()]} {MONTH_NAMES[self._month - 1]} {self._day:2d} 00:00:00 {self._year:04d}'

    def strftime(self, format):
        return formatted(self, format, self.timetuple())

    def __format__(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f'__format__() argument 1 must be str, not {type(format).__name__}')
        return self.strftime(format) if format else str(self)

    def isoformat(self):
        return f'{self._year:04d}-{self._month:02d}-{self._day:02d}'

    def __str__(self):
        return self.isoformat()

    def timetuple(self):
        return struct(self, 0, 0, 0, -1)

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

    def _keys(self, other, is_equality):
        if not isinstance(other, date) or other._is_moment:
            return None
        return (self._year, self._month, self._day), (other._year, other._month, other._day)

    __eq__, __lt__, __le__, __gt__, __ge__ = comparisons('date')

    def __hash__(self):
        return hash(self._state())

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        ordinal = self.toordinal() + other._days
        if not 0 < ordinal <= LAST_ORDINAL:
            raise OverflowError('date value out of range')
        return type(self)(*parts_of(ordinal))

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta._of(-other._days * DAY)
        if isinstance(other, date) and not other._is_moment:
            return timedelta._of((self.toordinal() - other.toordinal()) * DAY)
        return NotImplemented

    def _state(self):
        high, low = divmod(self._year, 256)
        return bytes([high, low, self._month, self._day])

    def __reduce__(self):
        return type(self), (self._state(),)


def is_moment(value):
    """Whether a value is a date with a time."""
    return isinstance(value, date) and value._is_moment


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


date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(days=1)
