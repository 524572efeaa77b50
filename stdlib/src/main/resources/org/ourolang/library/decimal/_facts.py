# SPDX-License-Identifier: Apache-2.0
"""What is known of a decimal without computing another one; and its text."""

import math

from ._context import getcontext
from ._digits import digits as digits_of
from ._digits import width
from ._signals import DecimalTuple

_MODULUS = (1 << 61) - 1


def is_nan(self):
    return self._kind in ('n', 'N')


def is_snan(self):
    return self._kind == 'N'


def is_qnan(self):
    return self._kind == 'n'


def is_infinite(self):
    return self._kind == 'F'


def is_finite(self):
    return not self._kind


def is_signed(self):
    return bool(self._sign)


def is_zero(self):
    return not self._kind and not self._int


def __bool__(self):
    return bool(self._kind) or self._int != 0


def adjusted(self):
    return 0 if self._kind else width(self._int) + self._exp - 1


def as_tuple(self):
    if self._kind == 'F':
        return DecimalTuple(self._sign, (0,), 'F')
    digits = tuple(map(int, digits_of(self._int))) if self._int or not self._kind else ()
    return DecimalTuple(self._sign, digits, self._kind or self._exp)


def as_integer_ratio(self):
    if self.is_nan():
        raise ValueError('cannot convert NaN to integer ratio')
    if self._kind:
        raise OverflowError('cannot convert Infinity to integer ratio')
    top, bottom = self._int, 1
    if self._exp >= 0:
        top *= 10 ** self._exp
    else:
        bottom = 10 ** -self._exp
        common = math.gcd(top, bottom)
        top, bottom = top // common, bottom // common
    return (-top if self._sign else top), bottom


def __hash__(self):
    if self._kind == 'N':
        raise TypeError('Cannot hash a signaling NaN value')
    if self._kind:
        return object.__hash__(self) if self._kind == 'n' else -314159 if self._sign else 314159
    power = pow(10, self._exp, _MODULUS) if self._exp >= 0 else pow(pow(10, -1, _MODULUS), -self._exp, _MODULUS)
    value = self._int * power % _MODULUS
    value = -value if self._sign else value
    return -2 if value == -1 else value


def __int__(self):
    if self._kind:
        if self.is_nan():
            raise ValueError('cannot convert NaN to integer')
        raise OverflowError('cannot convert Infinity to integer')
    value = self._int * 10 ** self._exp if self._exp >= 0 else self._int // 10 ** -self._exp
    return -value if self._sign else value


__trunc__ = __int__


def __float__(self):
    if self._kind == 'N':
        raise ValueError('cannot convert signaling NaN to float')
    if self._kind == 'n':
        return float('-nan' if self._sign else 'nan')
    return float(str(self)) if self._kind else float(f'{"-" if self._sign else ""}{self._int}e{self._exp}')


def __complex__(self):
    return complex(float(self))


def shown(value, engineering=False):
    """The text of a decimal."""
    sign = '-' if value._sign else ''
    if value._kind:
        return sign + {'F': 'Infinity', 'n': 'NaN', 'N': 'sNaN'}[value._kind] + (digits_of(value._int) if value._int else '')
    digits = digits_of(value._int)
    left = value._exp + len(digits)
    if value._exp <= 0 and left > -6:
        point = left
    elif not engineering:
        point = 1
    elif not value._int:
        point = (left + 1) % 3 - 1
    else:
        point = (left - 1) % 3 + 1
    if point <= 0:
        whole, part = '0', '.' + '0' * -point + digits
    elif point >= len(digits):
        whole, part = digits + '0' * (point - len(digits)), ''
    else:
        whole, part = digits[:point], '.' + digits[point:]
    mark = 'E' if getcontext().capitals else 'e'
    return sign + whole + part + ('' if left == point else f'{mark}{left - point:+d}')
