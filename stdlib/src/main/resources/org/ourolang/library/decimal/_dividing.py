# SPDX-License-Identifier: Apache-2.0
"""Quotients and rests of decimals; the methods are those of the class Decimal, which is told afterwards."""

from ._context import getcontext
from ._digits import width
from ._signals import Clamped, DivisionByZero, DivisionImpossible, DivisionUndefined, InvalidOperation

Decimal = None


def __truediv__(self, other):
    return self._combined(other, Decimal._quotient)


def __rtruediv__(self, other):
    other = self._operand(other)
    return NotImplemented if other is None else other / self


def _quotient(self, other, context):
    sign = self._sign ^ other._sign
    if self._kind:
        if other._kind:
            return context._raise(InvalidOperation, Decimal('nan'))
        return Decimal._make(sign, 0, 0, 'F')
    if other._kind:
        return context._signal((Clamped,), Decimal._make(sign, 0, context.Etiny()))
    if not other:
        if not self:
            return context._raise(DivisionUndefined, Decimal('nan'))
        return context._raise(DivisionByZero, Decimal._make(sign, 0, 0, 'F'))
    ideal = self._exp - other._exp
    if not self:
        return Decimal._make(sign, 0, ideal)._fixed(context)
    shift = max(width(other._int) - width(self._int) + context.prec + 1, 0)
    quotient, rest = divmod(self._int * 10 ** shift, other._int)
    exponent = ideal - shift
    if rest:
        quotient += quotient % 5 == 0
    else:
        while exponent < ideal and quotient % 10 == 0:
            quotient //= 10
            exponent += 1
    return Decimal._make(sign, quotient, exponent)._fixed(context)


def _whole(self, other, context):
    """Quotient and rest with the sign of the first operand; the rest is exact."""
    lead = self.adjusted() - other.adjusted()
    if self and lead > context.prec:
        nan = context._raise(DivisionImpossible, Decimal('nan'))
        return nan, nan
    if lead < -1:
        return Decimal._make(self._sign ^ other._sign, 0, 0), self._rest_of(other)
    exponent = min(self._exp, other._exp)
    a, b = (value._int * 10 ** (value._exp - exponent) for value in (self, other))
    quotient, rest = divmod(a, b)
    if width(quotient) > context.prec:
        nan = context._raise(DivisionImpossible, Decimal('nan'))
        return nan, nan
    return (Decimal._make(self._sign ^ other._sign, quotient, 0),
            Decimal._make(self._sign, rest, exponent))


def _rest_of(self, other):
    """This number, smaller than the divisor, with the smaller exponent of both as far as the context matters."""
    exponent = min(self._exp, other._exp)
    if self._int:
        exponent = max(exponent, min(self._exp, self.adjusted() - getcontext().prec + 1))
    return Decimal._make(self._sign, self._int * 10 ** (self._exp - exponent), exponent)


def _divided(self, other):
    context = getcontext()
    nan = self._nan_of(other, context)
    if nan is not None:
        return nan, nan
    sign = self._sign ^ other._sign
    if self._kind:
        nan = context._raise(InvalidOperation, Decimal('nan'))
        return (nan if other._kind else Decimal._make(sign, 0, 0, 'F')), nan
    if other._kind:
        return Decimal._make(sign, 0, 0), self
    if not other:
        if not self:
            nan = context._raise(DivisionUndefined, Decimal('nan'))
            return nan, nan
        return context._signal((InvalidOperation, DivisionByZero), (Decimal._make(sign, 0, 0, 'F'), Decimal('nan')))
    return self._whole(other, context)


def __floordiv__(self, other):
    other = self._operand(other)
    if other is None:
        return NotImplemented
    if self._kind == 'F' and not other._kind:
        return Decimal._make(self._sign ^ other._sign, 0, 0, 'F')
    if not self._kind and not other._kind and self and not other:
        return getcontext()._raise(DivisionByZero, Decimal._make(self._sign ^ other._sign, 0, 0, 'F'))
    return self._divided(other)[0]


def __rfloordiv__(self, other):
    other = self._operand(other)
    return NotImplemented if other is None else other // self


def __mod__(self, other):
    other = self._operand(other)
    if other is None:
        return NotImplemented
    if not self._kind and self and other.is_zero():
        return getcontext()._raise(InvalidOperation, Decimal('nan'))
    return self._divided(other)[1]._fixed(getcontext())


def __rmod__(self, other):
    other = self._operand(other)
    return NotImplemented if other is None else other % self


def __divmod__(self, other):
    other = self._operand(other)
    if other is None:
        return NotImplemented
    quotient, rest = self._divided(other)
    return quotient, rest._fixed(getcontext())


def __rdivmod__(self, other):
    other = self._operand(other)
    return NotImplemented if other is None else divmod(other, self)
