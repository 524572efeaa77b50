# SPDX-License-Identifier: Apache-2.0
"""Decimal floating point arithmetic with a precision of choice."""

from _closing import close as _close

from . import _operations
from ._context import (
    BasicContext, Context, ContextManager, DefaultContext, ExtendedContext, getcontext, localcontext, setcontext)
from ._number import Decimal
from ._signals import (
    HAVE_CONTEXTVAR, HAVE_THREADS, MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, ROUND_05UP, ROUND_CEILING, ROUND_DOWN,
    ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Clamped, ConversionSyntax, DecimalException,
    DecimalTuple, DivisionByZero, DivisionImpossible, DivisionUndefined, FloatOperation, Inexact, InvalidContext,
    InvalidOperation, Overflow, Rounded, Subnormal, Underflow)

__version__, __libmpdec_version__ = '1.70', '2.5.1'

for _made in list(globals().values()):
    if isinstance(_made, type) and issubclass(_made, DecimalException):
        _made.__module__ = __name__
del _made
_close(__name__, Decimal, Context, ContextManager)
del ContextManager
