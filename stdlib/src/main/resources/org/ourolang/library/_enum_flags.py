# SPDX-License-Identifier: Apache-2.0
"""Enumerations whose members are bits that can be combined."""

from _enum import flag_methods
from enum import Enum, ReprEnum, StrEnum, auto

__name__ = 'enum'


def _bits(number):
    """The single bits of a number that is not negative, lowest first."""
    while number:
        rest = number & number - 1
        yield number ^ rest
        number = rest


def show_flag_values(value):
    """The single bits of a number, as a list."""
    if value < 0:
        raise ValueError(f'{value!r} is not a positive integer')
    return list(_bits(value))


def bin(num, max_bits=None):
    """A number in binary, its sign bit first; negative ones as two's complement."""
    width = max(num.bit_length(), max_bits or 0)
    sign = '1' if num < 0 else '0'
    digits = format(num & (1 << width) - 1, f'0{width}b') if width else ''
    return f'0b{sign} {digits}'


class FlagBoundary(StrEnum):
    """What happens to bits that no member has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary

_OPERATORS = [f'__{side}{name}__' for side in ('', 'r') for name in ('or', 'and', 'xor')] + ['__invert__']


def _in_order_of_value(cls, value):
    return map(cls._value2member_map_.get, _bits(value & cls._flag_mask_))


@flag_methods
class Flag(Enum):
    """The base of enumerations whose members can be combined by | & ^ and ~."""

    _numeric_repr_ = repr

    @classmethod
    def _settle_masks(cls):
        """Looks through the members once they are all there."""
        numbers = [value for value in cls._value2member_map_ if isinstance(value, int)]
        mask = singles = 0
        for number in numbers:
            mask |= number
            if number > 0 and number.bit_count() == 1:
                singles |= number
        cls._flag_mask_, cls._singles_mask_ = mask, singles
        cls._all_bits_ = (1 << mask.bit_length()) - 1
        listed = [cls._member_map_[name]._value_ for name in cls._member_names_]
        if listed != sorted(listed):
            cls._iter_member_ = cls._iter_member_by_def_

    @classmethod
    def _prefer_flag_operators(cls, body):
        for name in _OPERATORS:
            if name not in body:
                type.__setattr__(cls, name, getattr(Flag, name))

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value of the next auto(): the lowest power of two above all bits so far."""
        if not last_values:
            return 1 if start is None else start
        highest = max(last_values)
        try:
            return 1 << highest.bit_length()
        except Exception:
            raise TypeError(f'invalid flag value {highest!r}') from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        """The members of the single bits of a value, lowest first."""
        yield from _in_order_of_value(cls, value)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        """The members of the single bits of a value, in the order of their definition."""
        yield from sorted(_in_order_of_value(cls, value), key=lambda one: one._sort_order_)

    @classmethod
    def _lets_out(cls, answer):
        return cls._boundary_ is EJECT and isinstance(answer, int)

    @classmethod
    def _missing_(cls, value):
        """The combination of members that a value stands for."""
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        mask, span = cls._flag_mask_, cls._all_bits_
        if not ~span <= value <= span or value & (span ^ mask):
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(f'{cls!r} invalid value {value!r}\n    given {bin(value, width)}\n'
                                 f'  allowed {bin(mask, width)}')
            if cls._boundary_ is EJECT:
                return value
            if cls._boundary_ is CONFORM:
                value &= mask
            elif value < 0:
                value += max(span + 1, 1 << value.bit_length())
        if value < 0:
            value += span + 1
        return cls._value2member_map_.get(value) or cls._combination(value)

    @classmethod
    def _combination(cls, value):
        data_type = cls._member_type_
        made = object.__new__(cls) if data_type is object else data_type.__new__(cls, value)
        if not hasattr(made, '_value_'):
            made._value_ = value
        parts = [one for one in cls._iter_member_(value & cls._singles_mask_) if one._name_ in cls._member_map_]
        covered = sum([one._value_ for one in parts])
        if covered != value:
            for one in cls._member_map_.values():
                number = one._value_
                if number and number & value == number and one not in parts:
                    parts.append(one)
                    covered |= number
        rest = value & ~covered
        names = [one._name_ for one in parts]
        if rest and covered:
            if cls._boundary_ is STRICT:
                raise ValueError(f'{cls!r}: no members with value {rest!r}')
            names.append(cls._numeric_repr_(rest))
        made._name_ = '|'.join(names) if covered else None
        return cls._value2member_map_.setdefault(value, made)

    def __iter__(self):
        """The members of the single bits."""
        yield from self._iter_member_(self._value_)

    def __repr__(self):
        name = '' if self._name_ is None else f'.{self._name_}'
        shown = (self.__class__._value_repr_ or repr)(self._value_)
        return f'<{self.__class__.__name__}{name}: {shown}>'

    def __str__(self):
        owner = self.__class__.__name__
        return f'{owner}({self._value_!r})' if self._name_ is None else f'{owner}.{self._name_}'


for _name, _value in {'_is_flag': True, '_boundary_': STRICT, '_flag_mask_': 0, '_singles_mask_': 0,
                      '_all_bits_': 0, '_inverted_': None}.items():
    setattr(Flag, _name, _value)


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are ints; bits that no member has are kept."""
