# SPDX-License-Identifier: Apache-2.0
"""Zones of time."""

from ._date import is_moment
from ._parts import offset_text
from ._span import DAY, timedelta


def check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(
            f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")


def zone_questions(owner, gives_itself):
    """The methods that ask an object's zone; a zone is given the object itself, or None."""
    return [_question(owner, name, check, gives_itself)
            for name, check in (('utcoffset', _checked_offset), ('dst', _checked_offset), ('tzname', _checked_name))]


def _question(owner, name, check, gives_itself):
    def ask(self, /):
        zone = self._tzinfo
        if zone is None:
            return None
        return check(name, getattr(zone, name)(self if gives_itself else None))

    ask.__name__, ask.__qualname__ = name, f'{owner}.{name}'
    return ask


def _checked_offset(name, offset):
    if offset is not None:
        if not isinstance(offset, timedelta):
            raise TypeError(f"tzinfo.{name}() must return None or timedelta, not '{type(offset).__name__}'")
        if not -DAY < offset._total < DAY:
            raise ValueError(
                'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).')
    return offset


def _checked_name(name, value):
    if value is not None and not isinstance(value, str):
        raise TypeError(f"tzinfo.{name}() must return None or a string, not '{type(value).__name__}'")
    return value


class tzinfo:
    __slots__ = ()

    def tzname(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt):
        if not is_moment(dt):
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


def zone_of(offset):
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
        if not -DAY < offset._total < DAY:
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                             f'timedelta(hours=24), not {offset!r}.')
        self = object.__new__(cls)
        self._offset, self._name = offset, name
        return self

    def __init_subclass__(cls, **options):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    @staticmethod
    def _check(name, dt):
        if dt is not None and not is_moment(dt):
            raise TypeError(f'{name}(dt) argument must be a datetime instance or None, not {type(dt).__name__}')

    def utcoffset(self, dt, /):
        self._check('utcoffset', dt)
        return self._offset

    def tzname(self, dt, /):
        self._check('tzname', dt)
        if self._name is not None:
            return self._name
        return 'UTC' + (offset_text(self._offset) if self._offset else '')

    def dst(self, dt, /):
        self._check('dst', dt)
        return None

    def fromutc(self, dt, /):
        if not is_moment(dt):
            raise TypeError('fromutc: argument must be a datetime instance, not ' + type(dt).__name__)
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __reduce__(self):
        return type(self), self.__getinitargs__(), getattr(self, '__dict__', None) or None

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
