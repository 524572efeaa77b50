# SPDX-License-Identifier: Apache-2.0
"""Time zones by the name of a place, from the rules that the JDK brings, or from files."""

from _closing import close as _close
from datetime import datetime, timedelta, tzinfo
from weakref import WeakValueDictionary

import _zones
from ._paths import InvalidTZPathWarning, chosen as _chosen, file_of as _file_of, names_in as _names_in

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError',
           'InvalidTZPathWarning']

_START = datetime(1970, 1, 1)
_SECOND = timedelta(seconds=1)


class ZoneInfoNotFoundError(KeyError):
    """There is no zone of that name."""


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


class _HostRules:
    """What the host says of a zone."""

    def __init__(self, key):
        self._key = key

    def is_fixed(self):
        return _zones.is_fixed(self._key)

    def of_local(self, seconds, fold):
        return _zones.of_local(self._key, seconds, fold)

    def of_instant(self, seconds):
        return _zones.of_instant(self._key, seconds)


def _rules_of(key):
    path = _file_of(key, TZPATH)
    if path is not None:
        from ._files import FileRules

        with open(path, 'rb') as file:
            return FileRules(file)
    if not _zones.exists(key):
        raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
    return _HostRules(key)


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
        return cls._made(key, _rules_of(key))

    @classmethod
    def _made(cls, key, rules, source=None):
        self = tzinfo.__new__(cls)
        self._key, self._rules, self._source = key, rules, source
        return self

    @classmethod
    def from_file(cls, file_obj, /, key=None):
        from ._files import FileRules

        return cls._made(key, FileRules(file_obj), repr(file_obj))

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
            if not self._rules.is_fixed():
                return None
            dt = _START
        seconds = (dt.replace(tzinfo=None, fold=0) - _START) // _SECOND
        return self._rules.of_local(seconds, dt.fold)

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
        offset, fold = self._rules.of_instant(seconds)
        return (dt + timedelta(seconds=offset)).replace(fold=fold)

    def __str__(self):
        return repr(self) if self._key is None else str(self._key)

    def __repr__(self):
        name = f'{type(self).__module__}.{type(self).__qualname__}'
        return f'{name}.from_file({self._source})' if self._key is None else f'{name}(key={self._key!r})'

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        if self._source is not None:
            raise TypeError('Cannot pickle a ZoneInfo file from a file stream.')
        return type(self), (self._key,)


ZoneInfo._known = WeakValueDictionary()
ZoneInfo._recent = {}


TZPATH = ()


def available_timezones():
    """The names of all zones."""
    found = set(_zones.names())
    for folder in TZPATH:
        found.update(_names_in(folder))
    return found


def reset_tzpath(to=None):
    """Set the folders that are searched first; without any, those of the environment."""
    global TZPATH
    TZPATH = _chosen(to)


reset_tzpath()
InvalidTZPathWarning.__module__ = 'zoneinfo._common'
_close(__name__, ZoneInfo)
