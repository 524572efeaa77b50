# SPDX-License-Identifier: Apache-2.0
"""What is seldom asked of decimal numbers: exponentials, logarithms, neighbours, and digits as bits.

Irrational results are computed in whole numbers of units of 10 ** -places, with more places than are asked for, and
again with twice the reserve while the rounding is in doubt.
"""

from math import isqrt

from ._context import getcontext, localcontext
from ._digits import width
from ._number import Decimal
from ._signals import (
    ROUND_HALF_EVEN, Clamped, DivisionByZero, DivisionUndefined, Inexact, InvalidOperation, Overflow, Rounded, Subnormal,
    Underflow)

_ln_of_ten = {}
_RESERVE = 12


def _ln(number, places):
    """The logarithm of a number of at least 1."""
    roots = 4 + isqrt(places) // 2
    more = places + roots // 3 + 6
    unit = 10 ** more
    root = number * 10 ** (more - places)
    for _ in range(roots):
        root = isqrt(root * unit)
    ratio = (root - unit) * unit // (root + unit)
    square = ratio * ratio // unit
    total, term, divisor = 0, ratio, 1
    while term:
        total += term // divisor
        term = term * square // unit
        divisor += 2
    return (total << roots + 1) // 10 ** (more - places)


def _ten(places):
    if places not in _ln_of_ten:
        _ln_of_ten[places] = _ln(10 ** (places + 1), places)
    return _ln_of_ten[places]


def _exp(number, places):
    """The exponential of a number of any sign, as a number from 1 to 10 and a power of ten."""
    reach = width(abs(number)) - places
    more = places + max(reach, 0) + 2
    power, rest = divmod(number * 10 ** (more - places), _ten(more))
    halvings = 4 + isqrt(places) // 2
    fine = more + halvings // 3 + 6
    unit = 10 ** fine
    rest = rest * 10 ** (fine - more) >> halvings
    total = term = unit
    step = 1
    while term:
        term = term * rest // (unit * step)
        total += term
        step += 1
    for _ in range(halvings):
        total = total * total // unit
    return total // 10 ** (fine - places), power


def _units(value, places):
    """A Decimal as a number of units, cut."""
    shift = value._exp + places
    number = value._int * 10 ** shift if shift >= 0 else value._int // 10 ** -shift
    return -number if value._sign else number


def _ln_units(value, places):
    """The logarithm of a positive Decimal."""
    power = value.adjusted()
    mantissa = Decimal._make(0, value._int, value._exp - power)
    if power == -1:
        whole = _units(mantissa, places + 2)
        return -_ln(10 ** (2 * places + 5) // whole, places + 2) // 100
    return _ln(_units(mantissa, places), places) + power * _ten(places)


def _rounded(compute, context):
    """The result of a function from a reserve to a coefficient and its exponent, rounded half even once it is sure."""
    reserve = _RESERVE
    while True:
        number, exponent = compute(reserve)
        size = abs(number)
        spare = width(size) - context.prec
        doubt = 10 ** max(spare - 4, 0)
        rest = size % 10 ** spare if spare > 0 else 0
        half = 5 * 10 ** (spare - 1) if spare > 0 else 0
        if spare >= _RESERVE // 2 and (
                reserve > 400 or doubt < rest < 10 ** spare - doubt and not half - doubt < rest < half + doubt):
            break
        reserve *= 3
    with localcontext(context) as inner:
        inner.flags, inner.rounding = context.flags, ROUND_HALF_EVEN
        return Decimal._make(number < 0, size * 10 + 1, exponent - 1)._fixed(inner)


def _one(context):
    """Exactly one, written with all digits, as an inexact result."""
    return Decimal._make(0, 10 ** context.prec * 10 + 1, -context.prec - 1)._fixed(context)


def _far(context, large):
    exponent = context.Emax + 1 if large else context.Etiny() - 2
    return Decimal._make(0, 1, exponent)._fixed(context)


def exp(self, context):
    nan = self._nan_of(None, context)
    if nan is not None:
        return nan
    if self._kind:
        return Decimal(0) if self._sign else self
    if not self:
        return Decimal(1)
    if self.adjusted() > len(str(context.Emax)) + 1:
        return _far(context, not self._sign)
    if self.adjusted() < -context.prec - 1:
        return _one(context)

    def compute(reserve):
        places = context.prec + reserve
        number, power = _exp(_units(self, places + max(self.adjusted(), 0)), places + max(self.adjusted(), 0))
        return number, power - places - max(self.adjusted(), 0)

    return _rounded(compute, context)


def _logarithm(self, context, units):
    nan = self._nan_of(None, context)
    if nan is not None:
        return nan
    if not self:
        return Decimal('-Infinity')
    if self._sign:
        return context._raise(InvalidOperation, Decimal('nan'))
    if self._kind:
        return self
    if self == 1:
        return Decimal(0)
    lost = 2
    if self.adjusted() in (-1, 0):
        lost += max(0, -(width(abs(self._int - 10 ** -self._exp)) + self._exp))

    def compute(reserve):
        places = context.prec + reserve + lost
        return units(places), -places

    return _rounded(compute, context)


def ln(self, context):
    return _logarithm(self, context, lambda places: _ln_units(self, places))


def log10(self, context):
    if not self._kind and not self._sign and self._int and str(self._int).strip('0') == '1':
        return Decimal(self.adjusted())._fixed(context)
    return _logarithm(
        self, context, lambda places: _ln_units(self, places + 4) * 10 ** (places + 4) // _ten(places + 4) // 10 ** 4)


def power(self, other, context):
    """A power with an exponent that is not whole, or not finite, or of a base that is not."""
    if not other._kind and not other:
        return Decimal(1)
    odd = not other._kind and other == other.to_integral_value() and int(other) & 1
    whole = other._kind or other == other.to_integral_value()
    sign = 1 if self._sign and odd else 0
    if self._sign and self and not (whole and not other._kind):
        return context._raise(InvalidOperation, Decimal('nan'))
    if not self:
        return Decimal._make(sign, 0, 0, 'F' if other._sign else '')
    if self._kind:
        return Decimal._make(sign, 0, 0, '' if other._sign else 'F')
    if other._kind:
        if self == 1:
            return _one(context)
        grows = (self > 1) != bool(other._sign)
        return Decimal._make(0, 0, 0, 'F') if grows else Decimal(0)
    if self == 1:
        return Decimal(1) if whole and not self._exp else _one(context)
    base = self.copy_abs()
    reach = max(other.adjusted(), 0) + len(str(abs(base.adjusted()) + 1)) + 1
    if reach > len(str(context.Emax)) + 24:
        return _far(context, (base > 1) != bool(other._sign))

    def compute(reserve):
        places = context.prec + reserve + reach
        product = _ln_units(base, places + reach) * other._int * (-1 if other._sign else 1)
        shift = other._exp - reach
        product = product * 10 ** shift if shift >= 0 else product // 10 ** -shift
        if abs(product) > 10 ** (places + len(str(context.Emax)) + 3):
            return 10 ** places, (1 if product > 0 else -1) * 4 * context.Emax - places
        number, size = _exp(product, places)
        return number, size - places

    result = _rounded(compute, context)
    return result.copy_negate() if sign else result


def logb(self, context):
    nan = self._nan_of(None, context)
    if nan is not None:
        return nan
    if self._kind:
        return Decimal('Infinity')
    if not self:
        return context._raise(DivisionByZero, Decimal('-Infinity'))
    return Decimal(self.adjusted())._fixed(context)


def _neighbour(self, context, up):
    nan = self._nan_of(None, context)
    if nan is not None:
        return nan
    sign = 0 if up else 1
    largest = Decimal._make(1 - sign, 10 ** context.prec - 1, context.Etop())
    if self._kind:
        return self if self._sign == sign else largest
    if not self:
        return Decimal._make(sign, 1, context.Etiny())
    away = self._sign == sign
    exponent = max(self.adjusted() - context.prec + 1, context.Etiny())
    shift = self._exp - exponent
    if shift >= 0:
        number, rest = self._int * 10 ** shift, 0
    elif -shift > width(self._int):
        number, rest = 0, 1
    else:
        number, rest = divmod(self._int, 10 ** -shift)
    if away:
        number += 1
    elif not rest:
        if number == 10 ** (context.prec - 1) and exponent > context.Etiny():
            number, exponent = 10 * number, exponent - 1
        number -= 1
    if width(number) > context.prec:
        number, exponent = number // 10, exponent + 1
    if number and exponent + width(number) - 1 > context.Emax:
        return Decimal._make(self._sign, 0, 0, 'F')
    return Decimal._make(self._sign, number, exponent)


def next_plus(self, context):
    return _neighbour(self, context, True)


def next_minus(self, context):
    return _neighbour(self, context, False)


def next_toward(self, other, context):
    nan = self._nan_of(other, context)
    if nan is not None:
        return nan
    if self == other:
        return self.copy_sign(other)
    return _told(_neighbour(self, context, self < other), context)


def _told(result, context):
    """A step that leaves the range of ordinary numbers counts as rounding."""
    if result._kind:
        return context._signal((Overflow, Inexact, Rounded), result)
    if result and result.adjusted() >= context.Emin:
        return result
    return context._signal((Underflow, Subnormal, Inexact, Rounded) + (() if result else (Clamped,)), result)


def remainder_near(self, other, context):
    nan = self._nan_of(other, context)
    if nan is not None:
        return nan
    if self._kind or not other:
        undefined = not self._kind and not self
        return context._raise(DivisionUndefined if undefined else InvalidOperation, Decimal('nan'))
    if other._kind:
        return self._fixed(context)
    exponent = min(self._exp, other._exp)
    mine, theirs = self._int * 10 ** (self._exp - exponent), other._int * 10 ** (other._exp - exponent)
    quotient, rest = divmod(mine, theirs)
    if 2 * rest > theirs or 2 * rest == theirs and quotient & 1:
        quotient, rest = quotient + 1, rest - theirs
    if quotient >= 10 ** context.prec:
        return context._raise(InvalidOperation, Decimal('nan'))
    return Decimal._make(self._sign ^ (rest < 0), abs(rest), exponent)._fixed(context)


def compare_signal(self, other, context):
    if self.is_nan() or other.is_nan():
        nan = self._nan_of(other, context)
        return nan if self.is_snan() or other.is_snan() else context._raise(InvalidOperation, nan)
    return self.compare(other)


_RANKS = {'': 0, 'F': 1, 'N': 2, 'n': 3}


def compare_total(self, other, context):
    if self._sign != other._sign:
        return Decimal(-1 if self._sign else 1)
    mine, theirs = _RANKS[self._kind], _RANKS[other._kind]
    if mine == theirs:
        if self._kind in ('n', 'N'):
            mine, theirs = self._int, other._int
        elif self != other:
            return Decimal(-1 if self < other else 1)
        else:
            mine, theirs = self._exp, other._exp
    order = (mine > theirs) - (mine < theirs)
    return Decimal(-order if self._sign else order)


def compare_total_mag(self, other, context):
    return compare_total(self.copy_abs(), other.copy_abs(), context)


def _chosen(self, other, context, smaller):
    if self.is_nan() or other.is_nan():
        number = self if not self._kind or self._kind == 'F' else other
        if self.is_snan() or other.is_snan() or number.is_nan():
            return self._nan_of(other, context)
        return number._fixed(context)
    order = self._order(other) or int(self.compare_total(other))
    return (other if (order > 0 if smaller else order < 0) else self)._fixed(context)


def greater(self, other, context):
    return _chosen(self, other, context, False)


def lesser(self, other, context):
    return _chosen(self, other, context, True)


def same_quantum(self, other, context):
    if self._kind or other._kind:
        return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
    return self._exp == other._exp


def normalize(self, context):
    if self._kind:
        return self._nan_of(None, context) if self.is_nan() else self
    result = self._fixed(context)
    if not result:
        return Decimal._make(self._sign, 0, 0)
    number, exponent = result._int, result._exp
    top = context.Etop() if context.clamp else context.Emax
    while number % 10 == 0 and exponent < top:
        number //= 10
        exponent += 1
    return Decimal._make(self._sign, number, exponent)


def _by_size(self, other, context, largest):
    if self._kind not in ('n', 'N') and other._kind not in ('n', 'N'):
        mine, theirs = self.copy_abs(), other.copy_abs()
        if mine != theirs:
            return (self if (mine > theirs) == largest else other)._fixed(context)
    return _chosen(self, other, context, not largest)


def max_mag(self, other, context):
    return _by_size(self, other, context, True)


def min_mag(self, other, context):
    return _by_size(self, other, context, False)


def _moved(self, other, context, round_about):
    nan = self._nan_of(other, context)
    if nan is not None:
        return nan
    if other._kind or other._exp != 0 or abs(int(other)) > context.prec:
        return context._raise(InvalidOperation, Decimal('nan'))
    if self._kind:
        return self
    size, count = 10 ** context.prec, int(other)
    number = self._int % size
    if round_about:
        head, tail = divmod(number, 10 ** ((context.prec - count) % context.prec))
        number = tail * 10 ** (count % context.prec) + head
    else:
        number = number * 10 ** count % size if count >= 0 else number // 10 ** -count
    return Decimal._make(self._sign, number, self._exp)


def rotate(self, other, context):
    return _moved(self, other, context, True)


def shift(self, other, context):
    return _moved(self, other, context, False)


def _bits(value, context):
    """The digits of a number that has only zeros and ones, the last ones; None for any other."""
    digits = str(value._int)
    if value._sign or value._kind or value._exp or digits.strip('01'):
        return None
    return int(digits[-context.prec:], 2)


def _logical(combine):
    def method(self, other, context):
        mine, theirs = _bits(self, context), _bits(other, context)
        if mine is None or theirs is None:
            return context._raise(InvalidOperation, Decimal('nan'))
        return Decimal(f'{combine(mine, theirs):b}')

    return method


logical_and = _logical(lambda one, two: one & two)
logical_or = _logical(lambda one, two: one | two)
logical_xor = _logical(lambda one, two: one ^ two)


def logical_invert(self, context):
    bits = _bits(self, context)
    if bits is None:
        return context._raise(InvalidOperation, Decimal('nan'))
    return Decimal(f'{bits ^ (1 << context.prec) - 1:b}')


def sqrt(self, context):
    nan = self._nan_of(None, context)
    if nan is not None:
        return nan
    if not self:
        return Decimal._make(self._sign, 0, self._exp // 2)._fixed(context)
    if self._sign:
        return context._raise(InvalidOperation, Decimal('nan'))
    if self._kind:
        return self
    ideal = self._exp // 2
    number, exponent = self._int, self._exp
    if exponent & 1:
        number, exponent = number * 10, exponent - 1
    shift = max(context.prec + 1 - (width(number) + 1) // 2, 0)
    root = isqrt(number * 100 ** shift)
    exact = root * root == number * 100 ** shift
    exponent = exponent // 2 - shift
    if exact:
        while exponent < ideal and root % 10 == 0:
            root //= 10
            exponent += 1
    elif root % 5 == 0:
        root += 1
    with localcontext(context) as inner:
        inner.flags, inner.rounding = context.flags, ROUND_HALF_EVEN
        return Decimal._make(0, root, exponent)._fixed(inner)


def scaleb(self, other, context):
    nan = self._nan_of(other, context)
    if nan is not None:
        return nan
    limit = 2 * (context.Emax + context.prec)
    if other._kind or other._exp or not -limit <= int(other) <= limit:
        return context._raise(InvalidOperation, Decimal('nan'))
    return Decimal._make(self._sign, self._int, self._exp + int(other), self._kind)._fixed(context)


def number_class(self, context):
    if self._kind:
        return {'N': 'sNaN', 'n': 'NaN', 'F': '-Infinity' if self._sign else '+Infinity'}[self._kind]
    sign = '-' if self._sign else '+'
    if not self:
        return sign + 'Zero'
    return sign + ('Subnormal' if self.adjusted() < context.Emin else 'Normal')


def powered(self, other, modulo):
    context = getcontext()
    if modulo is not None:
        modulo = self._operand(modulo)
        return NotImplemented if modulo is None else _power_modulo(self, other, modulo, context)
    nan = self._nan_of(other, context)
    if nan is not None:
        return nan
    if not self and not other and not self._kind and not other._kind:
        return context._raise(InvalidOperation, Decimal('nan'))
    if self._int == 1 and not self._kind and not other._kind and other == other.to_integral_value():
        return Decimal._make(self._sign and int(other) & 1, 1, self._exp * int(other))._fixed(context)
    if not (other._kind or self._kind or self._sign) and self and other and (
            other.adjusted() + len(str(self.adjusted())) + 2 < -context.prec):
        # So small an exponent leaves nothing of the base but on which side of 1 the power lies.
        places = context.prec + 3
        above = (self > 1) != bool(other._sign)
        return Decimal._make(0, 10 ** places + (1 if above else -1), -places)._fixed(context)
    if (other._kind or self._kind or not self or other != other.to_integral_value()
            or other.adjusted() + len(str(width(self._int))) > 5):
        return power(self, other, context)
    count = int(other)
    if not count:
        return Decimal(1)
    exact = Decimal._make(self._sign and count & 1, self._int ** abs(count), self._exp * abs(count))
    return exact._fixed(context) if count > 0 else Decimal(1) / exact


def _power_modulo(self, other, modulo, context):
    """The rest of a power, with the sign of the power; all must be integers."""
    values = self, other, modulo
    for kind in ('N', 'n'):
        for value in values:
            if value._kind == kind:
                return value._nan_of(None, context)
    if any(value._kind or value != value.to_integral_value() for value in values) or (
            other < 0 or not modulo or modulo.adjusted() >= context.prec or not self and not other):
        return context._raise(InvalidOperation, Decimal('nan'))
    bound = abs(int(modulo))
    rest = self._int * pow(10, self._exp, bound) % bound if self._exp > 0 else abs(int(self)) % bound
    odd = other._exp <= 0 and int(other) & 1
    for _ in range(other._exp):
        rest = pow(rest, 10, bound)
    rest = pow(rest, other._int if other._exp > 0 else int(other), bound)
    return Decimal._make(self._sign and odd, rest, 0)


def of_tuple(cls, value):
    if len(value) != 3:
        raise ValueError('argument must be a sequence of length 3')
    sign, digits, exponent = value
    if sign not in (0, 1) or not isinstance(sign, int):
        raise ValueError('sign must be an integer with the value 0 or 1')
    if exponent == 'F':
        return cls._make(sign, 0, 0, 'F')
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError('coefficient must be a tuple of digits')
    number = int(''.join(map(str, digits)) or 0)
    if exponent in ('n', 'N'):
        return cls._make(sign, number, 0, exponent)
    if not isinstance(exponent, int):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    return cls._make(sign, number, exponent)
