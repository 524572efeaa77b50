# SPDX-License-Identifier: Apache-2.0
"""Time zones by the name of a place, from the rules that the JDK brings."""

from _closing import close as _close
from datetime import datetime, timedelta, tzinfo
from weakref import WeakValueDictionary

import _zones

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError',
           'InvalidTZPathWarning']

TZPATH = ()
_START = datetime(1970, 1, 1)
_SECOND = timedelta(seconds=1)


class ZoneInfoNotFoundError(KeyError):
    """There is no zone of that name."""


class InvalidTZPathWarning(RuntimeWarning):
    """A folder of zones that cannot be one."""


def _check(key):
    if key.startswith('/'):
        raise ValueError(f'ZoneInfo keys may not be absolute paths, got: {key}')
    kept = []
    for part in key.split('/'):
        if part == '..' and kept and kept[-1] != '..':
            kept.pop()
        elif part not in ('', '.'):
            kept.append(part)
    if kept[:1] == ['..']:
        raise ValueError(f'ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}')
    if not key or '/'.join(kept) != key:
        raise ValueError(f'ZoneInfo keys must be normalized relative paths, got: {key}')
    if not _zones.exists(key):
        raise ZoneInfoNotFoundError(f'No time zone found with key {key}')


class ZoneInfo(tzinfo):
    _KEPT = 8

    def __new__(cls, key):
        zone = cls._known.get(key)
        if zone is None:
            zone = cls._known.setdefault(key, cls.no_cache(key))
        cls._recent.pop(key, None)
        cls._recent[key] = zone
        while len(cls._recent) > cls._KEPT:
            del cls._recent[next(iter(cls._recent))]
        return zone

    def __init_subclass__(cls):
        cls._known = WeakValueDictionary()
        cls._recent = {}

    @classmethod
    def no_cache(cls, key):
        if not isinstance(key, str):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(key).__name__}')
        _check(key)
        self = tzinfo.__new__(cls)
        self._key = key
        return self

    @classmethod
    def from_file(cls, file_obj, /, key=None):
        raise NotImplementedError('ZoneInfo.from_file() is not supported by Ouro')

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        for key in [*cls._known, *cls._recent] if only_keys is None else only_keys:
            cls._known.pop(key, None)
            cls._recent.pop(key, None)

    @property
    def key(self):
        return self._key

    def _facts(self, dt):
        """Seconds of offset and of summer time, and the name; None for what no date decides."""
        if dt is None:
            if not _zones.is_fixed(self._key):
                return None
            dt = _START
        seconds = (dt.replace(tzinfo=None, fold=0) - _START) // _SECOND
        return _zones.of_local(self._key, seconds, dt.fold)

    def utcoffset(self, dt):
        facts = self._facts(dt)
        return None if facts is None else timedelta(seconds=facts[0])

    def dst(self, dt):
        facts = self._facts(dt)
        return None if facts is None else timedelta(seconds=facts[1])

    def tzname(self, dt):
        facts = self._facts(dt)
        return None if facts is None else facts[2]

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc() requires a datetime argument')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        seconds = (dt.replace(tzinfo=None, fold=0) - _START) // _SECOND
        offset, fold = _zones.of_instant(self._key, seconds)
        return (dt + timedelta(seconds=offset)).replace(fold=fold)

    def __str__(self):
        return self._key

    def __repr__(self):
        return f'{type(self).__module__}.{type(self).__qualname__}(key={self._key!r})'

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return type(self), (self._key,)


ZoneInfo._known = WeakValueDictionary()
ZoneInfo._recent = {}


def available_timezones():
    """The names of all zones."""
    return set(_zones.names())


def reset_tzpath(to=None):
    """There are no folders of zones here, so none can be set."""
    if to:
        raise NotImplementedError('zoneinfo.reset_tzpath() with folders is not supported by Ouro')


_close(__name__, ZoneInfo)
