# SPDX-License-Identifier: Apache-2.0
"""The signals of decimal arithmetic, and its ways to round."""

from collections import namedtuple
from collections.abc import MutableMapping

ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING = (
    'ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING')
ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP = 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP'
ROUNDINGS = (ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN,
              ROUND_05UP)
HAVE_THREADS = HAVE_CONTEXTVAR = True
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN, MIN_ETINY = -MAX_EMAX, -1999999999999999997

DecimalTuple = namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')



def check_rounding(rounding):
    if rounding not in ROUNDINGS:
        raise TypeError('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n'
                        '   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]')


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


SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
SHOWN = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)


class SignalDict(MutableMapping):
    """Which signals are set; there are always the same."""

    __slots__ = ('table',)

    def __init__(self, table):
        self.table = table

    def __getitem__(self, signal):
        return self.table[_known(signal)]

    def __setitem__(self, signal, value):
        self.table[_known(signal)] = bool(value)

    def __delitem__(self, signal):
        raise ValueError('signal keys cannot be deleted')

    def __iter__(self):
        return iter(SIGNALS)

    def __len__(self):
        return len(SIGNALS)

    def __repr__(self):
        return '{' + ', '.join(f'{signal!r}:{value}' for signal, value in self.table.items()) + '}'

    def __eq__(self, other):
        if isinstance(other, dict):
            if not other:
                raise ValueError('invalid signal dict')
            return _is_of_all_signals(other) and self.table == signal_table(other).table
        return self.table == other.table if isinstance(other, SignalDict) else NotImplemented

    def copy(self):
        return dict(self.table)

    __hash__ = None


def _known(signal):
    if isinstance(signal, type) and signal in SIGNALS:
        return signal
    raise KeyError('valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, '
                   'Underflow, Subnormal, Inexact, Rounded,\n   Clamped]')


def _is_of_all_signals(given):
    return len(given) == len(SIGNALS) and all(signal in given for signal in SIGNALS)


def signal_table(given):
    """A new table of the signals that are in a list, or are true in a dictionary of all."""
    if given is None:
        return SignalDict(dict.fromkeys(SIGNALS, False))
    if isinstance(given, SignalDict):
        return SignalDict(dict(given.table))
    if isinstance(given, dict):
        if not _is_of_all_signals(given):
            raise KeyError('invalid signal dict')
        return SignalDict({signal: bool(given[signal]) for signal in SIGNALS})
    if not isinstance(given, list):
        raise TypeError('argument must be a signal dict')
    wanted = set(map(_known, given))
    return SignalDict({signal: signal in wanted for signal in SIGNALS})
