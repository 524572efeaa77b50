"""Decimal floating point arithmetic with a precision of choice."""

import contextvars
import math
import numbers
from _closing import close as _close
from collections import namedtuple

__all__ = [
    'Decimal', 'Context', 'DecimalTuple', 'DefaultContext', 'BasicContext', 'ExtendedContext', 'DecimalException',
    'Clamped', 'InvalidOperation', 'DivisionByZero', 'Inexact', 'Rounded', 'Subnormal', 'Overflow', 'Underflow',
    'FloatOperation', 'DivisionImpossible', 'InvalidContext', 'ConversionSyntax', 'DivisionUndefined', 'ROUND_DOWN',
    'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP',
    'setcontext', 'getcontext', 'localcontext', 'MAX_PREC', 'MAX_EMAX', 'MIN_EMIN', 'MIN_ETINY', 'HAVE_THREADS',
    'HAVE_CONTEXTVAR',
]

ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING = (
    'ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING')
ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP = 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP'
_ROUNDINGS = (ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN,
              ROUND_05UP)
HAVE_THREADS = HAVE_CONTEXTVAR = True
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN, MIN_ETINY = -MAX_EMAX, -1999999999999999997
_MODULUS = (1 << 61) - 1

DecimalTuple = namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class InvalidContext(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
_SHOWN = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)


def _signal_table(given):
    if isinstance(given, dict):
        return {signal: bool(given.get(signal)) for signal in _SIGNALS}
    return {signal: signal in (given or ()) for signal in _SIGNALS}


class Context:
    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
                 traps=None):
        base = globals().get('DefaultContext')
        self.prec = base.prec if prec is None else prec
        self.rounding = base.rounding if rounding is None else rounding
        self.Emin = base.Emin if Emin is None else Emin
        self.Emax = base.Emax if Emax is None else Emax
        self.capitals = base.capitals if capitals is None else capitals
        self.clamp = base.clamp if clamp is None else clamp
        self.flags = _signal_table(flags)
        self.traps = dict(base.traps) if traps is None else _signal_table(traps)

    def __setattr__(self, name, value):
        limits = {'prec': (1, MAX_PREC), 'Emin': (MIN_EMIN, 0), 'Emax': (0, MAX_EMAX), 'capitals': (0, 1),
                  'clamp': (0, 1)}
        if name in limits:
            if not isinstance(value, int):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
            low, high = limits[name]
            if not low <= value <= high:
                shown = {'prec': '[1, MAX_PREC]', 'Emin': '[MIN_EMIN, 0]', 'Emax': '[0, MAX_EMAX]',
                         'capitals': '[0, 1]', 'clamp': '[0, 1]'}[name]
                raise ValueError(f'valid values for {name} are 0 or 1' if high == 1
                                 else f'valid range for {name} is {shown}')
        elif name == 'rounding' and value not in _ROUNDINGS:
            raise TypeError('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n'
                            '   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]')
        object.__setattr__(self, name, value)

    def __repr__(self):
        flags = ', '.join(signal.__name__ for signal in _SHOWN if self.flags[signal])
        traps = ', '.join(signal.__name__ for signal in _SHOWN if self.traps[signal])
        return (f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, '
                f'capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])')

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, self.flags,
                       self.traps)

    __copy__ = copy

    def clear_flags(self):
        self.flags = _signal_table(None)

    def clear_traps(self):
        self.traps = _signal_table(None)

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def _raise(self, condition, result, shown=None):
        """Sets a flag, and raises if the condition is trapped."""
        signal = next(base for base in condition.__mro__ if base in self.flags)
        self.flags[signal] = True
        if self.traps[signal]:
            raise signal([shown or condition])
        return result

    def _signal(self, signals, result):
        """Sets flags, and raises for the trapped of them, named by the most serious."""
        for signal in signals:
            self.flags[signal] = True
        trapped = [signal for signal in _SIGNALS if signal in signals and self.traps[signal]]
        if trapped:
            raise trapped[0](trapped)
        return result

    def create_decimal(self, num='0', /):
        if isinstance(num, str) and (num != num.strip() or '_' in num):
            return self._raise(ConversionSyntax, Decimal('nan'))
        made = Decimal(num, self)
        if made.is_nan() and _width(made._int) > self.prec - self.clamp:
            return self._raise(ConversionSyntax, Decimal('nan'))
        return made._fixed(self)

    def to_sci_string(self, a, /):
        return _with(self, _exact(a)._text)

    def divmod(self, a, b, /):
        return _with(self, _exact(a).__divmod__, _exact(b))

    def fma(self, a, b, c, /):
        return _with(self, _exact(a).fma, _exact(b), _exact(c))

    def copy_decimal(self, a, /):
        return _exact(a)

    def radix(self):
        return Decimal(10)


    def create_decimal_from_float(self, f, /):
        return Decimal.from_float(f)._fixed(self)


def _exact(value):
    if not isinstance(value, (Decimal, int)):
        raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
    return Decimal(value)


def _delegated(name, count):
    if count == 1:
        def method(self, a, /):
            return _with(self, getattr(_exact(a), name))
    else:
        def method(self, a, b, /):
            return _with(self, getattr(_exact(a), name), _exact(b))
    return method


def _with(context, function, *arguments):
    with localcontext(context) as inner:
        inner.flags = context.flags
        return function(*arguments)


for _name, _own, _count in (('add', '__add__', 2), ('subtract', '__sub__', 2), ('multiply', '__mul__', 2),
                            ('divide', '__truediv__', 2), ('divide_int', '__floordiv__', 2),
                            ('remainder', '__mod__', 2), ('abs', '__abs__', 1), ('plus', '__pos__', 1),
                            ('minus', '__neg__', 1), ('sqrt', 'sqrt', 1), ('power', '__pow__', 2),
                            ('quantize', 'quantize', 2), ('compare', 'compare', 2), ('max', 'max', 2),
                            ('min', 'min', 2), ('to_integral_value', 'to_integral_value', 1),
                            ('normalize', 'normalize', 1)):
    setattr(Context, _name, _delegated(_own, _count))
del _name, _own, _count


class _First:
    """What the first context takes its values from."""

    prec, rounding, Emin, Emax, capitals, clamp = 28, ROUND_HALF_EVEN, -999999, 999999, 1, 0
    traps = _signal_table([DivisionByZero, Overflow, InvalidOperation])


DefaultContext = _First
DefaultContext = Context()
BasicContext = Context(9, ROUND_HALF_UP, traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(9, ROUND_HALF_EVEN, traps=[])
_current = contextvars.ContextVar('decimal_context')


def getcontext():
    context = _current.get(None)
    if context is None:
        context = DefaultContext.copy()
        _current.set(context)
    return context


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError('optional argument must be a context')
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current.set(context)


class ContextManager:
    def __init__(self, context):
        self.context = context

    def __enter__(self):
        self.before = getcontext()
        setcontext(self.context)
        return self.context

    def __exit__(self, *info):
        setcontext(self.before)


def localcontext(ctx=None, **kwargs):
    made = (getcontext() if ctx is None else ctx).copy()
    for name, value in kwargs.items():
        if name not in ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'):
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        setattr(made, name, _signal_table(value) if name in ('flags', 'traps') else value)
    return ContextManager(made)


def _up(kept, half, sign, rounding):
    """Whether to round away from zero. half: -1 below, 0 at, 1 above one half of the last place."""
    if rounding == ROUND_HALF_EVEN:
        return half > 0 or half == 0 and kept & 1
    if rounding == ROUND_HALF_UP:
        return half >= 0
    if rounding == ROUND_HALF_DOWN:
        return half > 0
    if rounding == ROUND_CEILING:
        return not sign
    if rounding == ROUND_FLOOR:
        return bool(sign)
    if rounding == ROUND_05UP:
        return kept % 5 == 0
    return rounding == ROUND_UP


def _width(number):
    """How many digits a coefficient has, one for zero; without making them text."""
    if number < 10 ** 30:
        return len(str(number))
    width = (number.bit_length() - 1) * 1233 // 4096 + 1
    while number >= 10 ** width:
        width += 1
    return width


def _number(digits):
    """The coefficient that a text of any length tells."""
    if len(digits) <= 4000:
        return int(digits)
    half = len(digits) // 2
    return _number(digits[:-half]) * 10 ** half + _number(digits[-half:])


def _digits(number):
    """The text of a coefficient of any length."""
    if number < 10 ** 4000:
        return str(number)
    half = _width(number) // 2
    high, low = divmod(number, 10 ** half)
    return _digits(high) + _digits(low).zfill(half)


def _cut(number, places, sign, rounding):
    """The coefficient without its last places, and whether that changed the value."""
    if places > _width(number) + 1:
        return int(bool(number) and _up(0, -1, sign, rounding)), bool(number)
    unit = 10 ** places
    kept, rest = divmod(number, unit)
    if rest and _up(kept, (2 * rest > unit) - (2 * rest < unit), sign, rounding):
        kept += 1
    return kept, bool(rest)


class Decimal:
    __slots__ = ('_sign', '_int', '_exp', '_kind')

    def __new__(cls, value='0', context=None):
        if isinstance(value, Decimal):
            return cls._make(value._sign, value._int, value._exp, value._kind)
        if isinstance(value, int):
            return cls._make(value < 0, abs(int(value)), 0)
        if isinstance(value, str):
            return cls._parse(value, context)
        if isinstance(value, float):
            (context or getcontext())._raise(FloatOperation, None)
            return cls.from_float(value)
        if isinstance(value, (tuple, list)):
            return cls._of_tuple(value)
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
            return (context or getcontext())._raise(ConversionSyntax, cls._make(0, 0, 0, 'n'))
        return cls._make(sign, _number(whole + part), int(power or 0) - len(part))

    @classmethod
    def _of_tuple(cls, value):
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
        return 0 if self._kind else _width(self._int) + self._exp - 1

    def as_tuple(self):
        if self._kind == 'F':
            return DecimalTuple(self._sign, (0,), 'F')
        digits = tuple(map(int, _digits(self._int))) if self._int or not self._kind else ()
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

    def __repr__(self):
        return f"Decimal('{self}')"

    def _text(self, engineering=False):
        sign = '-' if self._sign else ''
        if self._kind:
            return sign + {'F': 'Infinity', 'n': 'NaN', 'N': 'sNaN'}[self._kind] + (_digits(self._int) if self._int else '')
        digits = _digits(self._int)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            point = left
        elif not engineering:
            point = 1
        elif not self._int:
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

    def __str__(self):
        return self._text()

    def to_eng_string(self, context=None):
        return self._text(True)

    def __hash__(self):
        if self._kind == 'N':
            raise TypeError('Cannot hash a signaling NaN value.')
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
        return float(str(self)) if self._kind else float(f'{"-" if self._sign else ""}{self._int}e{self._exp}')

    def __complex__(self):
        return complex(float(self))

    def conjugate(self):
        return self

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))

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
        least = _width(number) + exponent - context.prec
        if least > top:
            return self._overflow(context)
        tiny = least < context.Etiny()
        least = max(least, context.Etiny())
        signals = [Subnormal] if tiny else []
        if exponent < least:
            number, changed = _cut(number, least - exponent, self._sign, context.rounding)
            exponent = least
            if _width(number) > context.prec:
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
        up = _up(1, 1, self._sign, context.rounding) if context.rounding not in (ROUND_DOWN, ROUND_05UP) else False
        result = Decimal._make(self._sign, 0, 0, 'F') if up else Decimal._make(
            self._sign, 10 ** context.prec - 1, context.Etop())
        return context._signal((Overflow, Inexact, Rounded), result)

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

    def __add__(self, other, context=None):
        other = self._operand(other)
        if other is None:
            return NotImplemented
        context = context or getcontext()
        nan = self._nan_of(other, context)
        if nan is not None:
            return nan
        if self._kind or other._kind:
            if self._kind and other._kind and self._sign != other._sign:
                return context._raise(InvalidOperation, Decimal('nan'))
            return self if self._kind else other
        exponent = min(self._exp, other._exp)
        if abs(self._exp - other._exp) > 2 * context.prec:
            self, other, exponent = self._brought_near(other, context)
        a, b = (value._int * 10 ** (value._exp - exponent) * (-1 if value._sign else 1) for value in (self, other))
        total = a + b
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

    __radd__ = __add__

    def __sub__(self, other):
        other = self._operand(other)
        return NotImplemented if other is None else self + (other if other.is_nan() else other.copy_negate())

    def __rsub__(self, other):
        other = self._operand(other)
        return NotImplemented if other is None else other - self

    def __mul__(self, other):
        other = self._operand(other)
        if other is None:
            return NotImplemented
        context = getcontext()
        nan = self._nan_of(other, context)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            if not self or not other:
                return context._raise(InvalidOperation, Decimal('nan'))
            return Decimal._make(sign, 0, 0, 'F')
        return Decimal._make(sign, self._int * other._int, self._exp + other._exp)._fixed(context)

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = self._operand(other)
        if other is None:
            return NotImplemented
        context = getcontext()
        nan = self._nan_of(other, context)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self._kind:
            if other._kind:
                return context._raise(InvalidOperation, Decimal('nan'))
            return Decimal._make(sign, 0, 0, 'F')
        if other._kind:
            return Decimal._make(sign, 0, context.Etiny())
        if not other:
            if not self:
                return context._raise(DivisionUndefined, Decimal('nan'))
            return context._raise(DivisionByZero, Decimal._make(sign, 0, 0, 'F'))
        ideal = self._exp - other._exp
        if not self:
            return Decimal._make(sign, 0, ideal)._fixed(context)
        shift = max(_width(other._int) - _width(self._int) + context.prec + 1, 0)
        quotient, rest = divmod(self._int * 10 ** shift, other._int)
        exponent = ideal - shift
        if rest:
            quotient += quotient % 5 == 0
        else:
            while exponent < ideal and quotient % 10 == 0:
                quotient //= 10
                exponent += 1
        return Decimal._make(sign, quotient, exponent)._fixed(context)

    def __rtruediv__(self, other):
        other = self._operand(other)
        return NotImplemented if other is None else other / self

    def _whole(self, other, context):
        """Quotient and rest with the sign of the first operand."""
        lead = self.adjusted() - other.adjusted()
        if self and lead > context.prec:
            nan = context._raise(DivisionImpossible, Decimal('nan'))
            return nan, nan
        if lead < -1:
            return Decimal._make(self._sign ^ other._sign, 0, 0), self._rest_of(other)._fixed(context)
        exponent = min(self._exp, other._exp)
        a, b = (value._int * 10 ** (value._exp - exponent) for value in (self, other))
        quotient, rest = divmod(a, b)
        if _width(quotient) > context.prec:
            nan = context._raise(DivisionImpossible, Decimal('nan'))
            return nan, nan
        return (Decimal._make(self._sign ^ other._sign, quotient, 0),
                Decimal._make(self._sign, rest, exponent)._fixed(context))

    def _rest_of(self, other):
        """This number, smaller than the divisor, with the smaller exponent of both as far as the context matters."""
        exponent = min(self._exp, other._exp)
        if not self._int or self._exp - exponent > getcontext().prec:
            return self if self._int else Decimal._make(self._sign, 0, exponent)
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
            return Decimal._make(sign, 0, 0), self._fixed(context)
        if not other:
            if not self:
                nan = context._raise(DivisionUndefined, Decimal('nan'))
                return nan, nan
            return context._raise(DivisionByZero, Decimal._make(sign, 0, 0, 'F')), context._raise(
                InvalidOperation, Decimal('nan'))
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
        return self._divided(other)[1]

    def __rmod__(self, other):
        other = self._operand(other)
        return NotImplemented if other is None else other % self

    def __divmod__(self, other):
        other = self._operand(other)
        return NotImplemented if other is None else self._divided(other)

    def __rdivmod__(self, other):
        other = self._operand(other)
        return NotImplemented if other is None else divmod(other, self)

    def __pow__(self, other, modulo=None):
        other = self._operand(other)
        if other is None:
            return NotImplemented
        if modulo is not None:
            if not all(value == value.to_integral_value() for value in (self, other, Decimal(modulo))):
                return getcontext()._raise(InvalidOperation, Decimal('nan'))
            return Decimal(pow(int(self), int(other), int(modulo)))
        context = getcontext()
        nan = self._nan_of(other, context)
        if nan is not None:
            return nan
        if not self and not other and not self._kind and not other._kind:
            return context._raise(InvalidOperation, Decimal('nan'))
        if (other._kind or self._kind or not self or other != other.to_integral_value()
                or other.adjusted() + len(str(_width(self._int))) > 5):
            from _decimal_more import power as general

            return general(self, other, context)
        power = int(other)
        if not power:
            return Decimal(1)
        exact = Decimal._make(self._sign and power & 1, self._int ** abs(power), self._exp * abs(power))
        return exact._fixed(context) if power > 0 else Decimal(1) / exact

    def __rpow__(self, other):
        other = self._operand(other)
        return NotImplemented if other is None else other ** self

    def sqrt(self, context=None):
        context = context or getcontext()
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
        shift = max(context.prec + 1 - (_width(number) + 1) // 2, 0)
        root = math.isqrt(number * 100 ** shift)
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

    def copy_abs(self):
        return Decimal._make(0, self._int, self._exp, self._kind)

    def copy_negate(self):
        return Decimal._make(1 - self._sign, self._int, self._exp, self._kind)

    def copy_sign(self, other, context=None):
        return Decimal._make(Decimal(other)._sign, self._int, self._exp, self._kind)

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
            if not equality:
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

    def _ordered(self, other, test):
        ours, other = self._comparable(other)
        if other is None:
            return NotImplemented
        if ours.is_nan() or other.is_nan():
            return getcontext()._raise(InvalidOperation, False)
        return test(ours._order(other))

    def __lt__(self, other):
        return self._ordered(other, lambda order: order < 0)

    def __le__(self, other):
        return self._ordered(other, lambda order: order <= 0)

    def __gt__(self, other):
        return self._ordered(other, lambda order: order > 0)

    def __ge__(self, other):
        return self._ordered(other, lambda order: order >= 0)

    def compare(self, other, context=None):
        other = Decimal(other)
        nan = self._nan_of(other, context or getcontext())
        if nan is not None:
            return nan
        order = self._order(other)
        return Decimal((order > 0) - (order < 0))

    def _chosen(self, other, context, smaller):
        other = Decimal(other)
        context = context or getcontext()
        if self.is_nan() or other.is_nan():
            number = self if not self._kind or self._kind == 'F' else other
            if self.is_snan() or other.is_snan() or number.is_nan():
                return self._nan_of(other, context)
            return number._fixed(context)
        order = self._order(other) or int(self.compare_total(other))
        return (other if (order > 0 if smaller else order < 0) else self)._fixed(context)

    def max(self, other, context=None):
        return self._chosen(other, context, False)

    def min(self, other, context=None):
        return self._chosen(other, context, True)

    def _rescaled(self, exponent, rounding):
        """With another exponent, and whether that changed the value."""
        if not self._int:
            return Decimal._make(self._sign, 0, exponent), False
        if exponent <= self._exp:
            return Decimal._make(self._sign, self._int * 10 ** (self._exp - exponent), exponent), False
        number, changed = _cut(self._int, exponent - self._exp, self._sign, rounding)
        return Decimal._make(self._sign, number, exponent), changed

    def quantize(self, exp, rounding=None, context=None):
        context = context or getcontext()
        exp = Decimal(exp)
        nan = self._nan_of(exp, context)
        if nan is not None:
            return nan
        if self._kind or exp._kind:
            return self if self._kind and exp._kind else context._raise(InvalidOperation, Decimal('nan'))
        if (not context.Etiny() <= exp._exp <= context.Emax
                or self and self.adjusted() - exp._exp + 1 > context.prec):
            return context._raise(InvalidOperation, Decimal('nan'))
        result, changed = self._rescaled(exp._exp, rounding or context.rounding)
        if _width(result._int) > context.prec or result and result.adjusted() > context.Emax:
            return context._raise(InvalidOperation, Decimal('nan'))
        signals = [Subnormal] if result and result.adjusted() < context.Emin else []
        if self and exp._exp > self._exp:
            signals += [Inexact, Rounded] if changed else [Rounded]
        return context._signal(signals, result)

    def same_quantum(self, other, context=None):
        other = Decimal(other)
        if self._kind or other._kind:
            return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
        return self._exp == other._exp

    def to_integral_value(self, rounding=None, context=None):
        if self._kind:
            return self._nan_of(None, context or getcontext()) if self.is_nan() else self
        return self if self._exp >= 0 else self._rescaled(0, rounding or (context or getcontext()).rounding)[0]

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        result = self.to_integral_value(rounding, context)
        if self._kind or self._exp >= 0 or not self:
            return result
        signals = (Rounded,) if result == self else (Inexact, Rounded)
        return (context or getcontext())._signal(signals, result)

    def normalize(self, context=None):
        context = context or getcontext()
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

    def scaleb(self, other, context=None):
        context = context or getcontext()
        other = Decimal(other)
        nan = self._nan_of(other, context)
        if nan is not None:
            return nan
        limit = 2 * (context.Emax + context.prec)
        if other._kind or other._exp or not -limit <= int(other) <= limit:
            return context._raise(InvalidOperation, Decimal('nan'))
        return Decimal._make(self._sign, self._int, self._exp + int(other), self._kind)._fixed(context or getcontext())

    def fma(self, other, third, context=None):
        other, third = Decimal(other), Decimal(third)
        context = context or getcontext()
        for value in (self, other, third):
            if value._kind == 'N':
                return value._nan_of(None, context)
        if self._kind or other._kind or third._kind:
            return self * other + third
        return Decimal._make(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp) + third

    def number_class(self, context=None):
        if self._kind:
            return {'N': 'sNaN', 'n': 'NaN', 'F': '-Infinity' if self._sign else '+Infinity'}[self._kind]
        sign = '-' if self._sign else '+'
        if not self:
            return sign + 'Zero'
        return sign + ('Subnormal' if self.adjusted() < (context or getcontext()).Emin else 'Normal')

    def is_normal(self, context=None):
        return not self._kind and bool(self) and self.adjusted() >= (context or getcontext()).Emin

    def is_subnormal(self, context=None):
        return not self._kind and bool(self) and self.adjusted() < (context or getcontext()).Emin

    def radix(self):
        return Decimal(10)

    def canonical(self):
        return self

    def is_canonical(self):
        return True

    def __format__(self, format_spec, /):
        from _decimal_format import shown

        return shown(self, format_spec)

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self if type(self) is Decimal else type(self)(self)

    def __deepcopy__(self, memo):
        return self.__copy__()


numbers.Number.register(Decimal)


def _seldom(name, count):
    """A method whose body is loaded when it is first called."""
    def body(self, arguments, context):
        import _decimal_more

        return getattr(_decimal_more, name)(self, *arguments, getcontext() if context is None else context)

    if count == 0:
        def method(self, context=None):
            return body(self, (), context)
    else:
        def method(self, other, context=None):
            operand = self._operand(other)
            if operand is None:
                raise TypeError(f'conversion from {type(other).__name__} to Decimal is not supported')
            return body(self, (operand,), context)
    method.__name__ = name
    method.__qualname__ = f'Decimal.{name}'
    return method


for _name in ('exp', 'ln', 'log10', 'logb', 'next_plus', 'next_minus', 'logical_invert'):
    setattr(Decimal, _name, _seldom(_name, 0))
    setattr(Context, _name, _delegated(_name, 1))
for _name in ('next_toward', 'rotate', 'shift', 'logical_and', 'logical_or', 'logical_xor', 'remainder_near',
              'compare_signal', 'compare_total', 'compare_total_mag', 'max_mag', 'min_mag'):
    setattr(Decimal, _name, _seldom(_name, 1))
    setattr(Context, _name, _delegated(_name, 2))
for _name in ('scaleb', 'same_quantum', 'copy_sign'):
    setattr(Context, _name, _delegated(_name, 2))
for _name in ('to_integral_exact', 'number_class', 'is_normal', 'is_subnormal', 'is_nan', 'is_snan', 'is_qnan',
              'is_infinite', 'is_finite', 'is_signed', 'is_zero', 'copy_abs', 'copy_negate', 'canonical',
              'is_canonical', 'to_eng_string'):
    setattr(Context, _name, _delegated(_name, 1))
del _name
_close(__name__, Decimal, Context)
