# SPDX-License-Identifier: Apache-2.0
"""The operations of contexts, which are those of decimals with the context in force."""

from ._context import Context, localcontext
from ._digits import width
from ._facts import shown
from ._number import Decimal
from ._signals import ConversionSyntax


def create_decimal(self, num='0', /):
    if isinstance(num, str) and (num != num.strip() or '_' in num):
        return self._raise(ConversionSyntax, Decimal('nan'))
    made = Decimal(num, self)
    if made.is_nan() and width(made._int) > self.prec - self.clamp:
        return self._raise(ConversionSyntax, Decimal('nan'))
    return made._fixed(self)


def to_sci_string(self, a, /):
    return _with(self, shown, Decimal._exactly(a))


def divmod(self, a, b, /):
    return _with(self, Decimal._exactly(a).__divmod__, Decimal._exactly(b))


def fma(self, a, b, c, /):
    return _with(self, Decimal._exactly(a).fma, Decimal._exactly(b), Decimal._exactly(c))


def copy_decimal(self, a, /):
    return Decimal._exactly(a)


def _apply(self, a, /):
    return a._fixed(self)


def radix(self):
    return Decimal(10)


def create_decimal_from_float(self, f, /):
    return Decimal.from_float(f)._fixed(self)


def power(self, /, a, b, modulo=None):
    return _with(self, pow, Decimal._exactly(a), Decimal._exactly(b), modulo) if modulo is not None else _with(
        self, Decimal._exactly(a).__pow__, Decimal._exactly(b))


def canonical(self, a, /):
    if not isinstance(a, Decimal):
        raise TypeError('argument must be a Decimal')
    return a


def _delegated(name, count):
    if count == 1:
        def method(self, a, /):
            return _with(self, getattr(Decimal._exactly(a), name))
    else:
        def method(self, a, b, /):
            return _with(self, getattr(Decimal._exactly(a), name), Decimal._exactly(b))
    return method


def _with(context, function, *arguments):
    with localcontext(context) as inner:
        inner.flags = context.flags
        return function(*arguments)


for _name, _own, _count in (('add', '__add__', 2), ('subtract', '__sub__', 2), ('multiply', '__mul__', 2),
                            ('divide', '__truediv__', 2), ('divide_int', '__floordiv__', 2),
                            ('remainder', '__mod__', 2), ('abs', '__abs__', 1), ('plus', '__pos__', 1),
                            ('minus', '__neg__', 1), ('sqrt', 'sqrt', 1),
                            ('quantize', 'quantize', 2), ('compare', 'compare', 2), ('max', 'max', 2),
                            ('min', 'min', 2), ('to_integral_value', 'to_integral_value', 1),
                            ('to_integral', 'to_integral_value', 1),
                            ('normalize', 'normalize', 1)):
    setattr(Context, _name, _delegated(_own, _count))
for _name in ('exp', 'ln', 'log10', 'logb', 'next_plus', 'next_minus', 'logical_invert'):
    setattr(Context, _name, _delegated(_name, 1))
for _name in ('next_toward', 'rotate', 'shift', 'logical_and', 'logical_or', 'logical_xor', 'remainder_near',
              'compare_signal', 'compare_total', 'compare_total_mag', 'max_mag', 'min_mag'):
    setattr(Context, _name, _delegated(_name, 2))
for _name in ('scaleb', 'same_quantum', 'copy_sign'):
    setattr(Context, _name, _delegated(_name, 2))
for _name in ('to_integral_exact', 'number_class', 'is_normal', 'is_subnormal', 'is_nan', 'is_snan', 'is_qnan',
              'is_infinite', 'is_finite', 'is_signed', 'is_zero', 'copy_abs', 'copy_negate',
              'is_canonical', 'to_eng_string'):
    setattr(Context, _name, _delegated(_name, 1))
for _own in (create_decimal, create_decimal_from_float, to_sci_string, divmod, fma, copy_decimal, canonical, radix, power, _apply):
    _own.__qualname__ = f'Context.{_own.__name__}'
    setattr(Context, _own.__name__, _own)
del _name, _own, _count
