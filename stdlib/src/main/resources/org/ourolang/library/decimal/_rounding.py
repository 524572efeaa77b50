# SPDX-License-Identifier: Apache-2.0
"""Decimals brought to another exponent; the methods are those of the class Decimal, which is told afterwards."""

from ._context import context_of
from ._digits import cut, rounds_up, width
from ._signals import (
    ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_EVEN, Clamped, Inexact, InvalidOperation,
    Overflow, Rounded, Subnormal, Underflow, check_rounding)

Decimal = None


def _fixed(self, context):
    """Rounded to the context, with an exponent that it allows."""
    if self._kind:
        return self
    number, exponent = self._int, self._exp
    top = context.Etop()
    if not number:
        allowed = min(max(exponent, context.Etiny()), top if context.clamp else context.Emax)
        if allowed == exponent:
            return self
        return context._signal((Clamped,), Decimal._make(self._sign, 0, allowed))
    least = width(number) + exponent - context.prec
    if least > top:
        return self._overflow(context)
    tiny = least < context.Etiny()
    least = max(least, context.Etiny())
    signals = [Subnormal] if tiny else []
    if exponent < least:
        number, changed = cut(number, least - exponent, self._sign, context.rounding)
        exponent = least
        if width(number) > context.prec:
            number //= 10
            exponent += 1
            if exponent > top:
                return self._overflow(context)
        signals += ([Underflow] if tiny else []) + [Inexact] if changed else []
        signals.append(Rounded)
        if not number:
            signals.append(Clamped)
    elif context.clamp and exponent > top:
        number *= 10 ** (exponent - top)
        exponent = top
        signals.append(Clamped)
    if exponent == self._exp and not signals:
        return self if type(self) is Decimal else Decimal._make(self._sign, number, exponent)
    return context._signal(signals, Decimal._make(self._sign, number, exponent))


def _overflow(self, context):
    up = rounds_up(1, 1, self._sign, context.rounding) if context.rounding not in (ROUND_DOWN, ROUND_05UP) else False
    result = Decimal._make(self._sign, 0, 0, 'F') if up else Decimal._make(
        self._sign, 10 ** context.prec - 1, context.Etop())
    return context._signal((Overflow, Inexact, Rounded), result)


def _rescaled(self, exponent, rounding):
    """With another exponent, and whether that changed the value."""
    if not self._int:
        return Decimal._make(self._sign, 0, exponent), False
    if exponent <= self._exp:
        return Decimal._make(self._sign, self._int * 10 ** (self._exp - exponent), exponent), False
    number, changed = cut(self._int, exponent - self._exp, self._sign, rounding)
    return Decimal._make(self._sign, number, exponent), changed


def _settled(context, rounding):
    context = context_of(context)
    if rounding is None:
        return context, context.rounding
    check_rounding(rounding)
    return context, rounding


def quantize(self, exp, rounding=None, context=None):
    context, rounding = _settled(context, rounding)
    exp = self._exactly(exp)
    nan = self._nan_of(exp, context)
    if nan is not None:
        return nan
    if self._kind or exp._kind:
        return self if self._kind and exp._kind else context._raise(InvalidOperation, Decimal('nan'))
    if (not context.Etiny() <= exp._exp <= context.Emax
            or self and self.adjusted() - exp._exp + 1 > context.prec):
        return context._raise(InvalidOperation, Decimal('nan'))
    result, changed = self._rescaled(exp._exp, rounding)
    if width(result._int) > context.prec or result and result.adjusted() > context.Emax:
        return context._raise(InvalidOperation, Decimal('nan'))
    signals = [Subnormal] if result and result.adjusted() < context.Emin else []
    if self and exp._exp > self._exp:
        signals += [Inexact, Rounded] if changed else [Rounded]
    return context._signal(signals, result)


def to_integral_value(self, rounding=None, context=None):
    context, rounding = _settled(context, rounding)
    if self._kind:
        return self._nan_of(None, context) if self.is_nan() else self
    return self if self._exp >= 0 else self._rescaled(0, rounding)[0]

to_integral = to_integral_value


def to_integral_exact(self, rounding=None, context=None):
    result = self.to_integral_value(rounding, context)
    if self._kind or self._exp >= 0 or not self:
        return result
    signals = (Rounded,) if result == self else (Inexact, Rounded)
    return context_of(context)._signal(signals, result)


def __round__(self, ndigits=None):
    if ndigits is None:
        if self._kind:
            int(self)
        return int(self._rescaled(0, ROUND_HALF_EVEN)[0])
    return self.quantize(Decimal._make(0, 1, -ndigits), ROUND_HALF_EVEN)


def __floor__(self):
    return int(self if self._kind else self._rescaled(0, ROUND_FLOOR)[0])


def __ceil__(self):
    return int(self if self._kind else self._rescaled(0, ROUND_CEILING)[0])
