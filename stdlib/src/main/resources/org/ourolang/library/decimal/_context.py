# SPDX-License-Identifier: Apache-2.0
"""Contexts: how precise arithmetic is, how it rounds, and which signals raise."""

import contextvars

from ._signals import (
    MAX_EMAX, MAX_PREC, MIN_EMIN, ROUND_HALF_EVEN, ROUND_HALF_UP, SHOWN, SIGNALS, Clamped, DivisionByZero,
    InvalidOperation, Overflow, SignalDict, Underflow, check_rounding,
    signal_table)

_SETTINGS = 'prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'


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
        self.flags = signal_table(flags)
        self.traps = signal_table(base.traps if traps is None else traps)

    def __setattr__(self, name, value):
        limits = {'prec': (1, MAX_PREC), 'Emin': (MIN_EMIN, 0), 'Emax': (0, MAX_EMAX), 'capitals': (0, 1),
                  'clamp': (0, 1)}
        if name in limits:
            if not isinstance(value, int):
                raise TypeError('an integer is required')
            if not -2 ** 63 <= value < 2 ** 63:
                raise OverflowError('Python int too large to convert to C ssize_t')
            low, high = limits[name]
            if not low <= value <= high:
                shown = {'prec': '[1, MAX_PREC]', 'Emin': '[MIN_EMIN, 0]', 'Emax': '[0, MAX_EMAX]',
                         'capitals': '[0, 1]', 'clamp': '[0, 1]'}[name]
                raise ValueError(f'valid values for {name} are 0 or 1' if high == 1
                                 else f'valid range for {name} is {shown}')
        elif name == 'rounding':
            check_rounding(value)
        elif name in ('flags', 'traps'):
            if not isinstance(value, (dict, SignalDict)):
                raise TypeError('argument must be a signal dict')
            value = value if isinstance(value, SignalDict) else signal_table(value)
        elif name not in _SETTINGS:
            raise AttributeError(f"'decimal.Context' object has no attribute {name!r}")
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in _SETTINGS:
            raise AttributeError('context attributes cannot be deleted')
        object.__delattr__(self, name)

    def __repr__(self):
        flags = ', '.join(signal.__name__ for signal in SHOWN if self.flags[signal])
        traps = ', '.join(signal.__name__ for signal in SHOWN if self.traps[signal])
        return (f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, '
                f'capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])')

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, self.flags,
                       self.traps)

    __copy__ = copy

    def __reduce__(self):
        flags, traps = ([signal for signal in SIGNALS if table[signal]] for table in (self.flags, self.traps))
        return Context, (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, flags, traps)

    def clear_flags(self):
        self.flags = signal_table(None)

    def clear_traps(self):
        self.traps = signal_table(None)

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def _raise(self, condition, result, shown=None):
        """Sets a flag, and raises if the condition is trapped."""
        signal = next(base for base in condition.__mro__ if base in SIGNALS)
        self.flags.table[signal] = True
        if self.traps.table[signal]:
            raise signal([shown or condition])
        return result

    def _signal(self, signals, result):
        """Sets flags, and raises for the trapped of them, named by the most serious."""
        flags, traps = self.flags.table, self.traps.table
        for signal in signals:
            flags[signal] = True
        trapped = [signal for signal in SIGNALS if signal in signals and traps[signal]]
        if trapped:
            raise trapped[0](trapped)
        return result


class _First:
    """What the first context takes its values from."""

    prec, rounding, Emin, Emax, capitals, clamp = 28, ROUND_HALF_EVEN, -999999, 999999, 1, 0
    traps = signal_table([DivisionByZero, Overflow, InvalidOperation])


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


def context_of(given):
    """The context that an operation was given, or the one in force."""
    if given is None:
        return getcontext()
    if not isinstance(given, Context):
        raise TypeError('optional argument must be a context')
    return given


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError('argument must be a context')
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
    made = context_of(ctx).copy()
    for name, value in kwargs.items():
        if name not in _SETTINGS:
            raise TypeError(f'this function got an unexpected keyword argument {name!r}')
        setattr(made, name, signal_table(value) if name in ('flags', 'traps') else value)
    return ContextManager(made)
