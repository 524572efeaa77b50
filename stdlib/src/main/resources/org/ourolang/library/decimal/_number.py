# SPDX-License-Identifier: Apache-2.0
"""Decimal numbers."""

import math
import numbers
from operator import ge, gt, le, lt

from . import _dividing, _rounding
from ._context import context_of, getcontext
from ._digits import number as number_of
from ._facts import shown
from ._signals import MAX_EMAX, ROUND_FLOOR, ConversionSyntax, FloatOperation, InvalidOperation


def _ordering(holds):
    def compare(self, other, /):
        return self._ordered(other, holds)

    compare.__name__ = f'__{holds.__name__}__'
    compare.__qualname__ = f'Decimal.{compare.__name__}'
    return compare


class Decimal:
    __slots__ = ('_sign', '_int', '_exp', '_kind')

    from ._facts import (
        __bool__, __complex__, __float__, __hash__, __int__, __trunc__, adjusted, as_integer_ratio,
        as_tuple, is_finite, is_infinite, is_nan, is_qnan, is_signed, is_snan, is_zero)
    from ._dividing import (
        __divmod__, __floordiv__, __mod__, __rdivmod__, __rfloordiv__, __rmod__, __rtruediv__, __truediv__,
        _divided, _quotient, _rest_of, _whole)
    from ._rounding import (
        __ceil__, __floor__, __round__, _fixed, _overflow, _rescaled, quantize, to_integral,
        to_integral_exact, to_integral_value)

    def __new__(cls, value='0', context=None):
        if context is not None:
            context_of(context)
        if isinstance(value, Decimal):
            if cls is type(value) is Decimal:
                return value
            return cls._make(value._sign, value._int, value._exp, value._kind)
        if isinstance(value, int):
            return cls._make(value < 0, abs(int(value)), 0)
        if isinstance(value, str):
            return cls._parse(value, context)
        if isinstance(value, float):
            context_of(context)._raise(FloatOperation, None)
            return cls.from_float(value)
        if isinstance(value, (tuple, list)):
            from ._more import of_tuple

            return of_tuple(cls, value)
        raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')

    @classmethod
    def _make(cls, sign, number, exponent, kind=''):
        self = object.__new__(cls)
        self._sign, self._int, self._exp, self._kind = int(sign), number, exponent, kind
        return self

    @classmethod
    def _parse(cls, text, context):
        plain = text.strip().replace('_', '').lower()
        sign, rest = plain[:1] == '-', plain[1:] if plain[:1] in ('+', '-') else plain
        if rest in ('inf', 'infinity'):
            return cls._make(sign, 0, 0, 'F')
        for name, kind in (('snan', 'N'), ('nan', 'n')):
            if rest.startswith(name) and (not rest[len(name):] or rest[len(name):].isdecimal()):
                return cls._make(sign, int(rest[len(name):] or 0), 0, kind)
        mantissa, mark, power = rest.partition('e')
        whole, _, part = mantissa.partition('.')
        digits = power[1:] if power[:1] in ('+', '-') else power
        if not (whole + part).isdecimal() or mark and not digits.isdecimal():
            return context_of(context)._raise(ConversionSyntax, cls._make(0, 0, 0, 'n'))
        made = cls._make(sign, number_of(whole + part), int(power or 0) - len(part))
        if made._int and made.adjusted() > MAX_EMAX:
            return context_of(context)._raise(InvalidOperation, cls._make(0, 0, 0, 'n'))
        return made

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError('argument must be int or float')
        if math.isnan(f):
            return cls('nan')
        if math.isinf(f):
            return cls('-inf' if f < 0 else 'inf')
        sign = math.copysign(1.0, f) < 0
        top, bottom = abs(f).as_integer_ratio()
        places = bottom.bit_length() - 1
        return cls._make(sign, top * 5 ** places, -places)

    def __repr__(self):
        return f"Decimal('{self}')"

    def __str__(self):
        return shown(self)

    def to_eng_string(self, context=None):
        context_of(context)
        return shown(self, True)

    def conjugate(self):
        return self

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))

    def _nan_of(self, other, context):
        """The result when an operand is not a number; None when both are."""
        for value in (self, other):
            if value is not None and value._kind == 'N':
                return context._raise(InvalidOperation, value._quiet(context))
        for value in (self, other):
            if value is not None and value._kind == 'n':
                return value._quiet(context)
        return None

    def _quiet(self, context):
        """A quiet NaN with as much of the payload as the context holds."""
        payload = self._int % 10 ** (context.prec - context.clamp)
        if self._kind == 'n' and payload == self._int:
            return self
        return Decimal._make(self._sign, payload, 0, 'n')

    @staticmethod
    def _operand(other):
        if isinstance(other, Decimal):
            return other
        return Decimal(other) if isinstance(other, int) else None

    @staticmethod
    def _exactly(other):
        """An operand of a method, which must be a number that is a decimal without rounding."""
        operand = Decimal._operand(other)
        if operand is None:
            raise TypeError(f'conversion from {type(other).__name__} to Decimal is not supported')
        return operand

    def _combined(self, other, compute):
        """What `compute` makes of both and the context, unless an operand is not a number at all."""
        if type(other) is not Decimal:
            other = self._operand(other)
            if other is None:
                return NotImplemented
        context = getcontext()
        # Hardly ever is one of them special.
        nan = self._nan_of(other, context) if self._kind or other._kind else None
        return compute(self, other, context) if nan is None else nan

    def __add__(self, other):
        return self._combined(other, Decimal._sum)

    __radd__ = __add__

    def _sum(self, other, context):
        if self._kind or other._kind:
            if self._kind and other._kind and self._sign != other._sign:
                return context._raise(InvalidOperation, Decimal('nan'))
            return self if self._kind else other
        exponent = min(self._exp, other._exp)
        if abs(self._exp - other._exp) > 2 * context.prec:
            self, other, exponent = self._brought_near(other, context)
        a, b = self._int, other._int
        if self._exp != exponent:
            a *= 10 ** (self._exp - exponent)
        if other._exp != exponent:
            b *= 10 ** (other._exp - exponent)
        total = (-a if self._sign else a) + (-b if other._sign else b)
        sign = total < 0
        if not total:
            sign = self._sign and other._sign or context.rounding == ROUND_FLOOR and self._sign != other._sign
        return Decimal._make(sign, abs(total), exponent)._fixed(context)

    def _brought_near(self, other, context):
        """Operands that have the same sum once it is rounded, and their exponent; they may be far apart before."""
        big, small = (self, other) if not other or self and self.adjusted() >= other.adjusted() else (other, self)
        if not big:
            return self, other, min(self._exp, other._exp)
        edge = min(big._exp, big.adjusted() - context.prec - 2)
        if not small:
            small = Decimal._make(small._sign, 0, max(small._exp, edge))
        elif small.adjusted() < edge - 1:
            small = Decimal._make(small._sign, 1, edge - 2)
        return big, small, min(big._exp, small._exp)

    def __sub__(self, other):
        other = self._operand(other)
        return NotImplemented if other is None else self + (other if other.is_nan() else other.copy_negate())

    def __rsub__(self, other):
        other = self._operand(other)
        return NotImplemented if other is None else other - self

    def __mul__(self, other):
        return self._combined(other, Decimal._product)

    __rmul__ = __mul__

    def _product(self, other, context):
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            if not self or not other:
                return context._raise(InvalidOperation, Decimal('nan'))
            return Decimal._make(sign, 0, 0, 'F')
        return Decimal._make(sign, self._int * other._int, self._exp + other._exp)._fixed(context)

    def __pow__(self, other, modulo=None):
        other = self._operand(other)
        if other is None:
            return NotImplemented
        from ._more import powered

        return powered(self, other, modulo)

    def __rpow__(self, other):
        other = self._operand(other)
        return NotImplemented if other is None else other ** self

    def copy_abs(self):
        return Decimal._make(0, self._int, self._exp, self._kind)

    def copy_negate(self):
        return Decimal._make(1 - self._sign, self._int, self._exp, self._kind)

    def copy_sign(self, other, context=None):
        return Decimal._make(self._exactly(other)._sign, self._int, self._exp, self._kind)

    def __neg__(self):
        if self.is_nan():
            return self._nan_of(None, getcontext())
        if not self and getcontext().rounding != ROUND_FLOOR:
            return self.copy_abs()._fixed(getcontext())
        return self.copy_negate()._fixed(getcontext())

    def __pos__(self):
        if self.is_nan():
            return self._nan_of(None, getcontext())
        if not self and getcontext().rounding != ROUND_FLOOR:
            return self.copy_abs()._fixed(getcontext())
        return self._fixed(getcontext())

    def __abs__(self, round=True):
        if self.is_nan():
            return self._nan_of(None, getcontext())
        return self.copy_abs()._fixed(getcontext())

    def _order(self, other):
        """Negative, zero or positive; for numbers."""
        ours, theirs = (0 if not value else -1 if value._sign else 1 for value in (self, other))
        if ours != theirs:
            return ours - theirs
        if self._kind or other._kind:
            return 0 if self._kind and other._kind else ours if self._kind else -ours
        if not ours:
            return 0
        if self.adjusted() != other.adjusted():
            return ours * (1 if self.adjusted() > other.adjusted() else -1)
        exponent = min(self._exp, other._exp)
        a, b = (value._int * 10 ** (value._exp - exponent) for value in (self, other))
        return ours * ((a > b) - (a < b))

    def _comparable(self, other, equality=False):
        if isinstance(other, numbers.Rational) and not isinstance(other, int):
            return Decimal._make(self._sign, self._int * other.denominator, self._exp, self._kind), Decimal(
                other.numerator)
        if isinstance(other, float):
            if equality:
                getcontext().flags[FloatOperation] = True
            else:
                getcontext()._raise(FloatOperation, None)
            return self, Decimal.from_float(other)
        if equality and isinstance(other, complex) and other.imag == 0:
            return self, Decimal.from_float(other.real)
        return self, self._operand(other)

    def __eq__(self, other):
        ours, other = self._comparable(other, True)
        if other is None:
            return NotImplemented
        if ours.is_nan() or other.is_nan():
            if 'N' in (ours._kind, other._kind):
                getcontext()._raise(InvalidOperation, None)
            return False
        return ours._order(other) == 0

    def _ordered(self, other, holds):
        ours, other = self._comparable(other)
        if other is None:
            return NotImplemented
        if ours.is_nan() or other.is_nan():
            return getcontext()._raise(InvalidOperation, False)
        return holds(ours._order(other), 0)

    __lt__, __le__, __gt__, __ge__ = map(_ordering, (lt, le, gt, ge))

    def compare(self, other, context=None):
        other = self._exactly(other)
        nan = self._nan_of(other, context_of(context))
        if nan is not None:
            return nan
        order = self._order(other)
        return Decimal((order > 0) - (order < 0))

    def fma(self, other, third, context=None):
        other, third = self._exactly(other), self._exactly(third)
        context = context_of(context)
        for value in (self, other):
            if value._kind == 'N':
                return value._nan_of(None, context)
        if not (self.is_nan() or other.is_nan()) and (self._kind and not other or other._kind and not self):
            return context._raise(InvalidOperation, Decimal('nan'))
        if self._kind or other._kind or third._kind:
            return self * other + third
        return Decimal._make(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp) + third

    def is_normal(self, context=None):
        return not self._kind and bool(self) and self.adjusted() >= context_of(context).Emin

    def is_subnormal(self, context=None):
        return not self._kind and bool(self) and self.adjusted() < context_of(context).Emin

    def radix(self):
        return Decimal(10)

    def canonical(self):
        return self

    def is_canonical(self):
        return True

    def __format__(self, format_spec, /):
        from ._format import formatted

        return formatted(self, format_spec)

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self if type(self) is Decimal else type(self)(self)

    def __deepcopy__(self, memo):
        return self.__copy__()


numbers.Number.register(Decimal)
# What the methods in other modules make.
_dividing.Decimal = _rounding.Decimal = Decimal
for _made in vars(Decimal).values():
    if getattr(_made, '__module__', '') in ('decimal._dividing', 'decimal._rounding', 'decimal._facts'):
        _made.__qualname__ = f'Decimal.{_made.__name__}'


def _seldom(name, count, body_name=None):
    """A method whose body is loaded when it is first called."""
    def body(self, arguments, context):
        from . import _more

        return getattr(_more, body_name or name)(self, *arguments, context_of(context))

    if count == 0:
        def method(self, context=None):
            return body(self, (), context)
    else:
        def method(self, other, context=None):
            return body(self, (self._exactly(other),), context)
    method.__name__ = name
    method.__qualname__ = f'Decimal.{name}'
    return method


for _name in ('normalize', 'exp', 'ln', 'log10', 'logb', 'next_plus', 'next_minus', 'logical_invert', 'sqrt',
              'number_class'):
    setattr(Decimal, _name, _seldom(_name, 0))
Decimal.max, Decimal.min = _seldom('max', 1, 'greater'), _seldom('min', 1, 'lesser')
for _name in ('same_quantum', 'next_toward', 'rotate', 'shift', 'logical_and', 'logical_or', 'logical_xor',
              'remainder_near', 'compare_signal', 'compare_total', 'compare_total_mag', 'max_mag', 'min_mag', 'scaleb'):
    setattr(Decimal, _name, _seldom(_name, 1))
del _name, _made
