# SPDX-License-Identifier: Apache-2.0
"""Times of a day."""

from ._date import date
from ._parts import check_time, clock_parts, formatted, offset_text, time_text
from ._span import SECOND, comparisons, full_name, index, timedelta
from ._zone import check_zone, zone_of, zone_questions


class time:
    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if isinstance(hour, bytes) and len(hour) == 6:
            zone = minute if minute != 0 else None
            return cls._make(hour[0] & 127, hour[1], hour[2], int.from_bytes(hour[3:]), zone, hour[0] >> 7)
        hour, minute, second, microsecond = map(index, (hour, minute, second, microsecond))
        check_time(hour, minute, second, microsecond, fold)
        check_zone(tzinfo)
        return cls._make(hour, minute, second, microsecond, tzinfo, fold)

    @classmethod
    def _make(cls, hour, minute, second, microsecond, zone, fold):
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
        self._tzinfo, self._fold = zone, fold
        return self

    hour, minute, second, microsecond, tzinfo, fold = clock_parts()

    @classmethod
    def fromisoformat(cls, time_string, /):
        if not isinstance(time_string, str):
            raise TypeError('fromisoformat: argument must be str')
        from _isoformat import time_parts

        *parts, offset = time_parts(time_string)
        return cls(*parts, tzinfo=zone_of(offset))

    utcoffset, dst, tzname = zone_questions('time', gives_itself=False)

    def isoformat(self, timespec='auto'):
        text = time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        return text + offset_text(self.utcoffset())

    __str__ = isoformat

    def strftime(self, format):
        return formatted(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

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
        return f'{full_name(self)}({", ".join(shown)})'

    def _key(self):
        return ((self._hour * 60 + self._minute) * 60 + self._second) * SECOND + self._microsecond

    def _keys(self, other, is_equality):
        if not isinstance(other, time):
            return None
        if self._tzinfo is other._tzinfo:
            return self._key(), other._key()
        ours, theirs = self.utcoffset(), other.utcoffset()
        if ours == theirs:
            return self._key(), other._key()
        if ours is None or theirs is None:
            if is_equality:
                return 0, 1
            raise TypeError("can't compare offset-naive and offset-aware times")
        return self._key() - ours._total, other._key() - theirs._total

    __eq__, __lt__, __le__, __gt__, __ge__ = comparisons('time')

    def __hash__(self):
        offset = self.replace(fold=0).utcoffset()
        if offset is not None:
            return hash(timedelta(microseconds=self._key() - offset._total))
        return hash(bytes((self._hour, self._minute, self._second)) + self._microsecond.to_bytes(3))

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


time.min, time.max, time.resolution = time(0), time(23, 59, 59, 999999), timedelta(microseconds=1)
