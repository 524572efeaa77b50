"""Rational numbers."""

import math
import numbers
import operator
from functools import lru_cache

__all__ = ['Fraction']

_MODULUS = (1 << 61) - 1


@lru_cache(maxsize=1024)
def _hash_of(numerator, denominator):
    """The hash that equal ints and floats have."""
    try:
        inverse = pow(denominator, -1, _MODULUS)
    except ValueError:
        value = 314159
    else:
        value = hash(hash(abs(numerator)) * inverse)
    value = value if numerator >= 0 else -value
    return -2 if value == -1 else value


def _digits(text):
    """A run of digits with single underscores between them, as an int; None for anything else."""
    if not text or text[0] == '_' or text[-1] == '_' or '__' in text:
        return None
    plain = text.replace('_', '')
    return int(plain) if plain.isdecimal() else None


def _wrong(text):
    return ValueError(f'Invalid literal for Fraction: {text!r}')


def _parse(text):
    """Numerator and denominator."""
    plain = text.strip()
    sign, rest = (1, plain) if plain[:1] not in ('+', '-') else (-1 if plain[0] == '-' else 1, plain[1:])
    top, slash, bottom = rest.partition('/')
    if slash:
        top, bottom = top.rstrip(), bottom.lstrip()
        numerator, denominator = _digits(top), _digits(bottom)
        if numerator is None or denominator is None:
            raise _wrong(text)
        return sign * numerator, denominator
    mantissa, mark, exponent = rest.replace('E', 'e').partition('e')
    power = 0
    if mark:
        power = _digits(exponent.lstrip('+-') if exponent[:1] in ('+', '-') else exponent)
        if power is None or exponent[:2] in ('++', '--', '+-', '-+'):
            raise _wrong(text)
        power = -power if exponent[0] == '-' else power
    whole, dot, part = mantissa.partition('.')
    if not whole and not part:
        raise _wrong(text)
    numerator = 0 if not whole else _digits(whole)
    if numerator is None or part and _digits(part) is None:
        raise _wrong(text)
    decimals = part.replace('_', '')
    numerator = numerator * 10 ** len(decimals) + (int(decimals) if decimals else 0)
    denominator = 10 ** len(decimals)
    if power >= 0:
        numerator *= 10 ** power
    else:
        denominator *= 10 ** -power
    return sign * numerator, denominator


class Fraction(numbers.Rational):
    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            top, bottom = cls._of_one(numerator)
        elif type(numerator) is int is type(denominator):
            top, bottom = numerator, denominator
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            top = numerator.numerator * denominator.denominator
            bottom = denominator.numerator * numerator.denominator
        else:
            raise TypeError('both arguments should be Rational instances')
        if bottom == 0:
            raise ZeroDivisionError(f'Fraction({top}, 0)')
        common = math.gcd(top, bottom)
        if bottom < 0:
            common = -common
        return cls._plain(top // common, bottom // common)

    @staticmethod
    def _of_one(value):
        if type(value) is int:
            return value, 1
        if isinstance(value, numbers.Rational):
            return value.numerator, value.denominator
        if isinstance(value, str):
            return _parse(value)
        if isinstance(value, float) or hasattr(value, 'as_integer_ratio') and not isinstance(value, type):
            return value.as_integer_ratio()
        raise TypeError('argument should be a string or a Rational instance')

    @classmethod
    def _plain(cls, numerator, denominator):
        self = super().__new__(cls)
        self._numerator, self._denominator = numerator, denominator
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        from decimal import Decimal

        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})')
        return cls(*dec.as_integer_ratio())

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if not 1 <= max_denominator:
            raise ValueError('max_denominator should be at least 1')
        if max_denominator >= self._denominator:
            return Fraction(self)
        low_top, low_bottom, high_top, high_bottom = 0, 1, 1, 0
        top, bottom = self._numerator, self._denominator
        while True:
            step = top // bottom
            next_bottom = low_bottom + step * high_bottom
            if next_bottom > max_denominator:
                break
            low_top, low_bottom, high_top, high_bottom = (
                high_top, high_bottom, low_top + step * high_top, next_bottom)
            top, bottom = bottom, top - step * bottom
        steps = (max_denominator - low_bottom) // high_bottom
        if 2 * bottom * (low_bottom + steps * high_bottom) <= self._denominator:
            return Fraction._plain(high_top, high_bottom)
        return Fraction._plain(low_top + steps * high_top, low_bottom + steps * high_bottom)

    def __repr__(self):
        return f'{type(self).__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f'{self._numerator}/{self._denominator}'

    def __format__(self, format_spec, /):
        from _fraction_format import shown

        return shown(self, format_spec)

    def _pair(self, other):
        """Numerator and denominator of an exact operand; None for any other."""
        if isinstance(other, (int, Fraction)):
            return other.numerator, other.denominator
        return None

    def _combined(self, other, function, exact, swapped):
        """The result of an operator with what stands on the other side."""
        pair = self._pair(other)
        if pair is None and swapped and isinstance(other, numbers.Rational):
            pair = other.numerator, other.denominator
        if pair is not None:
            mine = self._numerator, self._denominator
            return exact(*pair, *mine) if swapped else exact(*mine, *pair)
        if isinstance(other, float):
            return function(other, float(self)) if swapped else function(float(self), other)
        if isinstance(other, complex) or swapped and isinstance(other, numbers.Complex):
            if swapped and isinstance(other, numbers.Real):
                return function(float(other), float(self))
            return function(complex(other), complex(self)) if swapped else function(complex(self), other)
        return NotImplemented

    @staticmethod
    def _sum(a, b, c, d):
        return Fraction(a * d + c * b, b * d)

    @staticmethod
    def _difference(a, b, c, d):
        return Fraction(a * d - c * b, b * d)

    @staticmethod
    def _product(a, b, c, d):
        return Fraction(a * c, b * d)

    @staticmethod
    def _quotient(a, b, c, d):
        if c == 0:
            raise ZeroDivisionError('Fraction(1, 0)')
        return Fraction(a * d, b * c)

    @staticmethod
    def _whole_quotient(a, b, c, d):
        return a * d // (b * c)

    @staticmethod
    def _rest(a, b, c, d):
        return Fraction(a * d % (c * b), b * d)

    @staticmethod
    def _both(a, b, c, d):
        quotient, rest = divmod(a * d, b * c)
        return quotient, Fraction(rest, b * d)

    def __add__(a, b):
        return a._combined(b, operator.add, a._sum, False)

    def __radd__(b, a):
        return b._combined(a, operator.add, b._sum, True)

    def __sub__(a, b):
        return a._combined(b, operator.sub, a._difference, False)

    def __rsub__(b, a):
        return b._combined(a, operator.sub, b._difference, True)

    def __mul__(a, b):
        return a._combined(b, operator.mul, a._product, False)

    def __rmul__(b, a):
        return b._combined(a, operator.mul, b._product, True)

    def __truediv__(a, b):
        return a._combined(b, operator.truediv, a._quotient, False)

    def __rtruediv__(b, a):
        return b._combined(a, operator.truediv, b._quotient, True)

    def __floordiv__(a, b):
        return a._combined(b, operator.floordiv, a._whole_quotient, False)

    def __rfloordiv__(b, a):
        return b._combined(a, operator.floordiv, b._whole_quotient, True)

    def __mod__(a, b):
        return a._combined(b, operator.mod, a._rest, False)

    def __rmod__(b, a):
        return b._combined(a, operator.mod, b._rest, True)

    def __divmod__(a, b):
        return a._combined(b, divmod, a._both, False)

    def __rdivmod__(b, a):
        return b._combined(a, divmod, b._both, True)

    def __pow__(a, b):
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            if power >= 0:
                return Fraction._plain(a._numerator ** power, a._denominator ** power)
            if a._numerator == 0:
                raise ZeroDivisionError(f'Fraction({a._denominator ** -power}, 0)')
            top, bottom = a._denominator ** -power, a._numerator ** -power
            return Fraction._plain(-top, -bottom) if bottom < 0 else Fraction._plain(top, bottom)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a, modulo=None):
        top, whole = b._numerator, b._denominator == 1
        if not (whole and top >= 0) and isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        return a ** (top if whole else float(b))

    def __pos__(self):
        return Fraction._plain(self._numerator, self._denominator)

    def __neg__(self):
        return Fraction._plain(-self._numerator, self._denominator)

    def __abs__(self):
        return Fraction._plain(abs(self._numerator), self._denominator)

    def __int__(self):
        return operator.index(self.__trunc__())

    def __trunc__(self):
        return -(-self._numerator // self._denominator) if self._numerator < 0 else (
            self._numerator // self._denominator)

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            twice = 2 * rest
            return whole + (twice > self._denominator or twice == self._denominator and whole % 2)
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        return _hash_of(self._numerator, self._denominator)

    def __eq__(self, other):
        if isinstance(other, numbers.Rational):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, numbers.Complex) and other.imag == 0:
            other = other.real
        if isinstance(other, float):
            return 0.0 == other if math.isnan(other) or math.isinf(other) else self == self.from_float(other)
        return NotImplemented

    def _compare(self, other, function):
        if isinstance(other, numbers.Rational):
            return function(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return function(0.0, other)
            return function(self, self.from_float(other))
        return NotImplemented

    def __lt__(self, other):
        return self._compare(other, operator.lt)

    def __gt__(self, other):
        return self._compare(other, operator.gt)

    def __le__(self, other):
        return self._compare(other, operator.le)

    def __ge__(self, other):
        return self._compare(other, operator.ge)

    def __bool__(self):
        return bool(self._numerator)

    def __reduce__(self):
        return type(self), (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else type(self)(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()
