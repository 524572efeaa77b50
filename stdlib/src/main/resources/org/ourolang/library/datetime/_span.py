# SPDX-License-Identifier: Apache-2.0
"""Durations."""

from operator import eq, ge, gt, le, lt

SECOND, DAY = 1_000_000, 86_400_000_000


def index(value):
    """An integer, by ``__index__``."""
    if type(value) is int:
        return value
    from operator import index

    return index(value)


def half_even(numerator, denominator):
    """The quotient, rounded to the nearest integer, to an even one if two are."""
    quotient, rest = divmod(numerator, denominator)
    twice = 2 * rest
    if (twice > denominator or twice == denominator and quotient & 1) if denominator > 0 else (
            twice < denominator or twice == denominator and quotient & 1):
        quotient += 1
    return quotient


def full_name(value):
    cls = type(value)
    return f'datetime.{cls.__name__}' if cls.__module__ == 'datetime' else cls.__name__


def comparisons(owner):
    """The comparisons of a class whose ``_keys`` answers what to compare for two objects; None where it cannot."""
    return [_comparison(owner, holds) for holds in (eq, lt, le, gt, ge)]


def _comparison(owner, holds):
    def compare(self, other, /):
        keys = self._keys(other, holds is eq)
        return NotImplemented if keys is None else holds(*keys)

    compare.__name__ = f'__{holds.__name__}__'
    compare.__qualname__ = f'{owner}.{compare.__name__}'
    return compare


class timedelta:
    __slots__ = ('_days', '_seconds', '_microseconds', '_total')

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        if type(days) is type(seconds) is type(microseconds) is type(minutes) is type(hours) is int and (
                type(milliseconds) is type(weeks) is int):
            whole_seconds = seconds + 60 * (minutes + 60 * hours)
            return cls._of((days + 7 * weeks) * DAY + whole_seconds * SECOND + milliseconds * 1000 + microseconds)
        total, fraction = 0, 0.0
        for name, value, unit in (
                ('days', days, DAY), ('seconds', seconds, SECOND), ('microseconds', microseconds, 1),
                ('milliseconds', milliseconds, 1000), ('minutes', minutes, 60 * SECOND),
                ('hours', hours, 3600 * SECOND), ('weeks', weeks, 7 * DAY)):
            if isinstance(value, int):
                total += int(value) * unit
            elif isinstance(value, float):
                whole = int(value)
                total += whole * unit
                more = (value - whole) * unit
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
        days, rest = divmod(total, DAY)
        if not -999999999 <= days <= 999999999:
            if not -2 ** 31 <= days < 2 ** 31:
                raise OverflowError('Python int too large to convert to C int')
            raise OverflowError(f'days={days}; must have magnitude <= 999999999')
        self = object.__new__(cls)
        self._total = total
        self._days = days
        self._seconds, self._microseconds = divmod(rest, SECOND)
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
        return self._total / SECOND

    def __repr__(self):
        parts = [(name, getattr(self, name)) for name in ('days', 'seconds', 'microseconds')]
        shown = ', '.join(f'{name}={value}' for name, value in parts if value) or '0'
        return f'{full_name(self)}({shown})'

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
            return timedelta._of(half_even(self._total * top, bottom))
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
            return timedelta._of(half_even(self._total, self._nonzero(int(other))))
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            if not top:
                raise ZeroDivisionError('division by zero')
            return timedelta._of(half_even(self._total * bottom, top))
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

    def _keys(self, other, is_equality):
        return (self._total, other._total) if isinstance(other, timedelta) else None

    __eq__, __lt__, __le__, __gt__, __ge__ = comparisons('timedelta')

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return self._total != 0

    def __reduce__(self):
        return type(self), (self._days, self._seconds, self._microseconds)


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)
