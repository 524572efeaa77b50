# SPDX-License-Identifier: Apache-2.0
"""The variables of functions that run, and what the module inspect tells about frames."""

import linecache
import sys
from _collections_abc import Mapping
from _traceback import entries, set_variable, variables
from collections import namedtuple
from reprlib import recursive_repr
from types import TracebackType


class FrameLocalsProxy(Mapping):
    """The variables of a running function, to be read and written."""

    __slots__ = ('_frame',)

    def __init__(self, frame):
        self._frame = frame

    def _now(self):
        return variables(self._frame)

    def __getitem__(self, key):
        return self._now()[key]

    def __setitem__(self, key, value):
        if not (isinstance(key, str) and set_variable(self._frame, key, value)):
            raise NotImplementedError(f'a new name in f_locals is not supported by Ouro: {key!r}')

    def __delitem__(self, key):
        raise TypeError('cannot remove variables from FrameLocalsProxy')

    def __iter__(self):
        return iter(self._now())

    def __reversed__(self):
        return reversed(self._now())

    def __len__(self):
        return len(self._now())

    @recursive_repr('{...}')
    def __repr__(self):
        return repr(self._now())

    def __eq__(self, other):
        if isinstance(other, FrameLocalsProxy):
            return self._frame is other._frame
        return self._now() == other if isinstance(other, dict) else NotImplemented

    def __or__(self, other):
        return self._now() | dict(other) if isinstance(other, (dict, FrameLocalsProxy)) else NotImplemented

    def __ror__(self, other):
        return other | self._now() if isinstance(other, dict) else NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self

    def copy(self):
        """A dict of the variables' present values."""
        return self._now()

    def update(self, other, /):
        """Give variables other values."""
        for key, value in dict(other).items():
            self[key] = value

    def setdefault(self, key, default=None, /):
        """The value of a variable, which is given one if it has none."""
        if key not in self:
            self[key] = default
        return self[key]


Positions = namedtuple('Positions', 'lineno end_lineno col_offset end_col_offset', defaults=[None] * 4)
_PLACE = 'filename lineno function code_context index'


def _placed(name, fields):
    """A named tuple that has the positions beside its items."""
    plain = namedtuple(name, fields)

    def make(cls, *items, positions=None, **named):
        made = plain.__new__(cls, *items, **named)
        made.positions = positions
        return made

    def shown(self):
        return f'{plain.__repr__(self)[:-1]}, positions={self.positions!r})'

    return type(name, (plain,), {'__new__': make, '__repr__': shown, '__module__': 'inspect'})


Traceback = _placed('Traceback', _PLACE)
FrameInfo = _placed('FrameInfo', 'frame ' + _PLACE)
ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals', module='inspect')
Arguments = namedtuple('Arguments', 'args varargs varkw', module='inspect')


def _surroundings(filename, lineno, context):
    lines = linecache.getlines(filename) if context > 0 else []
    if not lines:
        return None, None
    first = max(0, min(lineno - 1 - context // 2, len(lines) - context))
    return lines[first:first + context], lineno - 1 - first


def getframeinfo(frame, context=1):
    """Where a frame or an entry of a traceback stands, with lines around it."""
    positions = None
    if isinstance(frame, TracebackType):
        lineno = frame.tb_lineno
        _, _, _, end_line, start, end, _, _ = entries(frame)[0]
        positions = Positions(lineno, end_line, start, end)
        frame = frame.tb_frame
    else:
        lineno = frame.f_lineno
    filename = frame.f_code.co_filename
    return Traceback(filename, lineno, frame.f_code.co_name, *_surroundings(filename, lineno, context),
                     positions=positions or Positions(lineno))


def _described(frame, place, context):
    info = getframeinfo(place, context)
    return FrameInfo(frame, *info, positions=info.positions)


def getouterframes(frame, context=1):
    """The frame and those that called it, from the innermost on."""
    found = []
    while frame is not None:
        found.append(_described(frame, frame, context))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """The frames of a traceback, from the outermost on."""
    found = []
    while tb is not None:
        found.append(_described(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return found


def stack(context=1):
    """The frames that run, from the caller's on."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """The frames between the present one and the exception that is handled."""
    error = sys.exception()
    return getinnerframes(error.__traceback__ if error else None, context)


def getlineno(frame):
    """The line at which a frame stands."""
    return frame.f_lineno


def getargs(co):
    """The parameters of a code object: those with names, and those that take the rest."""
    names = list(co.co_varnames)
    count = co.co_argcount + co.co_kwonlyargcount
    rest = iter(names[count:])
    star = next(rest) if co.co_flags & 4 else None
    return Arguments(names[:count], star, next(rest) if co.co_flags & 8 else None)


def getargvalues(frame):
    """The parameters of a frame's function, and its variables."""
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs='*{}'.format,
                    formatvarkw='**{}'.format, formatvalue='={!r}'.format):
    """The parameters of a call and what they were given, as text."""
    shown = [formatarg(name) + formatvalue(locals[name]) for name in args]
    shown += [form(name) + formatvalue(locals[name]) for form, name in
              ((formatvarargs, varargs), (formatvarkw, varkw)) if name]
    return f'({", ".join(shown)})'
