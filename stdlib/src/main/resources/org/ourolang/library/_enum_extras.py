# SPDX-License-Identifier: Apache-2.0
"""Checks on enumerations, global members, and other things that few programs need."""

import sys

from _enum_flags import KEEP, Flag, _bits
from enum import Enum, EnumType, ReprEnum, StrEnum

__name__ = 'enum'


class EnumCheck(StrEnum):
    """What verify() can look at."""

    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


def _second_names(enumeration):
    return ', '.join([f'{name} -> {one.name}' for name, one in enumeration.__members__.items() if name != one.name])


def unique(enumeration):
    """Decorator: no two names for one value."""
    found = _second_names(enumeration)
    if found:
        raise ValueError(f'duplicate values found in {enumeration!r}: {found}')
    return enumeration


class verify:
    """Decorator: the enumeration passes some checks."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        judges = {UNIQUE: _check_unique, CONTINUOUS: _check_continuous, NAMED_FLAGS: _check_named}
        for check in self.checks:
            judges[check](enumeration)
        return enumeration


def _check_unique(enumeration):
    found = _second_names(enumeration)
    if found:
        raise ValueError(f'aliases found in {enumeration!r}: {found}')


def _check_continuous(enumeration):
    values = {one.value for one in enumeration}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if issubclass(enumeration, Flag):
        kind, between = 'flag', [1 << bit for bit in range(low.bit_length(), high.bit_length() - 1)]
    else:
        kind, between = 'enum', range(low + 1, high)
    missing = ', '.join([str(value) for value in between if value not in values])
    if missing:
        raise ValueError(f'invalid {kind} {enumeration.__name__!r}: missing values {missing}'[:256])


def _check_named(enumeration):
    named = {one._value_ for one in enumeration}
    faulty, missing = [], 0
    for name, one in enumeration._member_map_.items():
        if name in enumeration._member_names_ or one._value_ < 0:
            continue
        absent = [bit for bit in _bits(one._value_) if bit not in named]
        if absent:
            faulty.append(name)
            missing |= sum(absent)
    if not faulty:
        return
    *first, last = faulty
    who = f'aliases {", ".join(first)} and {last} are' if first else f'alias {last} is'
    what = 'value' if missing.bit_count() == 1 else 'combined values of'
    raise ValueError(f'invalid Flag {enumeration.__name__!r}: {who} missing {what} 0x{missing:x} '
                     '[use enum.show_flag_values(value) for details]')


def pickle_by_global_name(self, proto):
    """A __reduce_ex__ that finds the member under its own name in the module."""
    return self.name


def pickle_by_enum_name(self, proto):
    """A __reduce_ex__ that finds the member by its name."""
    return getattr, (self.__class__, self._name_)


def _last_module(cls):
    return cls.__module__.rpartition('.')[2]


def global_enum_repr(self):
    """Shows a member as a name of its module."""
    return f'{_last_module(self.__class__)}.{self._name_}'


def global_flag_repr(self):
    """Shows a flag as names of its module."""
    cls = self.__class__
    module = _last_module(cls)
    if self._name_ is None:
        return f'{module}.{cls.__name__}({self._value_!r})'
    return '|'.join([part if part[0].isdigit() and cls._boundary_ is KEEP else f'{module}.{part}'
                     for part in self._name_.split('|')])


def global_str(self):
    """Shows a member by its bare name."""
    return f'{self.__class__.__name__}({self._value_!r})' if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    """Decorator: the members are names of the module too, and are shown so."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if update_str or not issubclass(cls, ReprEnum):
        cls.__str__ = global_str
    vars(sys.modules[cls.__module__]).update(cls.__members__)
    return cls


_NOT_COPIED = '__dict__', '__weakref__', '__firstlineno__', '__static_attributes__'


def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    """Decorator: makes an enumeration of a plain class."""
    def convert(cls):
        metacls = type(etype)
        body = metacls.__prepare__(cls.__name__, (etype,))
        for name, value in vars(cls).items():
            if name not in _NOT_COPIED:
                body[name] = value
        body['__qualname__'] = cls.__qualname__
        return EnumType.__new__(metacls, cls.__name__, (etype,), body, boundary=boundary)
    return convert
