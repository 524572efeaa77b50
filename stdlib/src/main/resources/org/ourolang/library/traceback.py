# SPDX-License-Identifier: Apache-2.0
"""Extract, format and print information about Python stack traces."""

import linecache
import sys
from _traceback import location, render, render_entries, render_only

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack',
           'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb',
           'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb', 'print_list']

_sentinel = object()


def _exception_of(exc, value):
    if value is _sentinel:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
        return exc
    return value


def _pieces(text):
    """Lines of a rendered traceback, grouped as an entry and what stands under it."""
    result = []
    for line in text.splitlines(True):
        if result and line.startswith('    ') and result[-1].lstrip(' |').startswith('File "'):
            result[-1] += line
        else:
            result.append(line)
    return result


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    exception = _exception_of(exc, value)
    return list(TracebackException(type(exception), exception,
                                   exception.__traceback__ if tb is _sentinel and exception is not None else
                                   None if tb is _sentinel else tb, limit=limit).format(chain=chain))


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    exception = _exception_of(exc, value)
    if exception is None:
        return ['NoneType: None\n']
    return render_only(exception).splitlines(True)


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
    file = sys.stderr if file is None else file
    file.write(''.join(format_exception(exc, value, tb, limit, chain)))


def format_exc(limit=None, chain=True):
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    """Shorthand for 'print_exception(sys.exception(), limit=limit, file=file, chain=chain)'."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    """Print the exception that the interpreter reported last."""
    if not hasattr(sys, 'last_exc') and not hasattr(sys, 'last_type'):
        raise ValueError('no last exception')
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


def _print_unraisable(unraisable):
    """What sys.unraisablehook does."""
    err_msg = unraisable.err_msg or 'Exception ignored in'
    text = f'{err_msg}: {unraisable.object!r}\n' if unraisable.object is not None else f'{err_msg}:\n'
    sys.stderr.write(text + ''.join(format_exception(unraisable.exc_value)))


class FrameSummary:
    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line', 'locals')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._line = line
        self.locals = None if locals is None else {k: repr(v) for k, v in locals.items()}

    @property
    def line(self):
        if self._line is None:
            if self.lineno is None:
                return None
            self._line = linecache.getline(self.filename, self.lineno)
        return self._line.strip()

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename == other.filename and self.lineno == other.lineno and self.name == other.name
                    and self.locals == other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return '<FrameSummary file {filename}, line {lineno} in {name}>'.format(
            filename=self.filename, lineno=self.lineno, name=self.name)

    def __len__(self):
        return 4


class StackSummary(list):

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        frames = list(frame_gen)
        if limit is None:
            limit = getattr(sys, 'tracebacklimit', None)
        if limit is not None:
            frames = frames[:limit] if limit >= 0 else frames[limit:]
        return klass(FrameSummary(f.f_code.co_filename, lineno, f.f_code.co_name,
                                  locals=f.f_locals if capture_locals else None) for f, lineno in frames)

    @classmethod
    def from_list(klass, a_list):
        result = klass()
        for frame in a_list:
            if isinstance(frame, FrameSummary):
                result.append(frame)
            else:
                filename, lineno, name, line = frame
                result.append(FrameSummary(filename, lineno, name, line=line))
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        text = f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
        if frame_summary.line:
            text += f'    {frame_summary.line}\n'
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                text += f'    {name} = {value}\n'
        return text

    def format(self, **kwargs):
        result = []
        last = None
        count = 0
        for frame in self:
            key = (frame.filename, frame.lineno, frame.name)
            if key != last:
                if count > 3:
                    result.append(_repeated(count - 3))
                last, count = key, 0
            count += 1
            if count <= 3:
                result.append(self.format_frame_summary(frame))
        if count > 3:
            result.append(_repeated(count - 3))
        return result


def _repeated(count):
    return f'  [Previous line repeated {count} more time{"s" if count > 1 else ""}]\n'


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def extract_tb(tb, limit=None):
    """Return a StackSummary of the entries of a traceback."""
    return StackSummary.extract(walk_tb(tb), limit=limit)


def format_tb(tb, limit=None):
    """A shorthand for 'format_list(extract_tb(tb, limit))', with the marks under the lines."""
    if limit is None:
        return _pieces(render_entries(tb))
    return extract_tb(tb, limit=limit).format()


def print_tb(tb, limit=None, file=None):
    (sys.stderr if file is None else file).write(''.join(format_tb(tb, limit)))


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Print the list of tuples as returned by extract_tb() or extract_stack() as a formatted stack trace."""
    (sys.stderr if file is None else file).write(''.join(format_list(extracted_list)))


def extract_stack(f=None, limit=None):
    return _stack(f, limit, 2)


def _stack(f, limit, depth):
    result = []
    if f is not None:
        result = [FrameSummary(frame.f_code.co_filename, line, frame.f_code.co_name) for frame, line in walk_stack(f)]
    else:
        while True:
            filename, lineno, _, name = location(depth)
            if name == '<sys>':
                break
            result.append(FrameSummary(filename, lineno, name))
            depth += 1
    result.reverse()
    if limit is not None:
        result = result[-limit:] if limit > 0 else result[:-limit] if limit < 0 else []
    return StackSummary(result)


def format_stack(f=None, limit=None):
    return _stack(f, limit, 2).format()


def print_stack(f=None, limit=None, file=None):
    (sys.stderr if file is None else file).write(''.join(_stack(f, limit, 2).format()))


def clear_frames(tb):
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next


class TracebackException:
    """An exception ready for rendering: its text is that of the interpreter's own renderer."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        self._value = exc_value
        self._limit = limit
        self._traceback = exc_traceback
        self.exc_type = exc_type
        self.stack = StackSummary.extract(walk_tb(exc_traceback), limit=limit, capture_locals=capture_locals)
        self.__notes__ = getattr(exc_value, '__notes__', None)
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        cause = getattr(exc_value, '__cause__', None)
        context = getattr(exc_value, '__context__', None)
        self.__suppress_context__ = getattr(exc_value, '__suppress_context__', False)
        self.__cause__ = self._follow(cause, seen)
        self.__context__ = self._follow(context, seen)
        self.exceptions = None
        if isinstance(exc_value, BaseExceptionGroup):
            self.exceptions = [TracebackException.from_exception(e, _seen=seen) for e in exc_value.exceptions]
        self._str = _safe_str(exc_value)

    def _follow(self, exception, seen):
        if exception is None or id(exception) in seen:
            return None
        return TracebackException(type(exception), exception, exception.__traceback__, limit=self._limit, _seen=seen)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type_str(self):
        cls = self.exc_type
        if cls is None:
            return None
        if cls.__module__ in ('__main__', 'builtins'):
            return cls.__qualname__
        return f'{cls.__module__}.{cls.__qualname__}'

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, **kwargs):
        if self._value is None:
            yield 'NoneType: None\n'
        else:
            yield from render_only(self._value).splitlines(True)

    def format(self, *, chain=True, **kwargs):
        value = self._value
        if value is None:
            yield 'NoneType: None\n'
            return
        plain = self._limit is None and self._traceback is value.__traceback__
        if plain and (chain or value.__cause__ is None and value.__context__ is None):
            yield from _pieces(render(value))
            return
        if chain:
            if self.__cause__ is not None:
                yield from self.__cause__.format(chain=chain)
                yield '\nThe above exception was the direct cause of the following exception:\n\n'
            elif self.__context__ is not None and not self.__suppress_context__:
                yield from self.__context__.format(chain=chain)
                yield '\nDuring handling of the above exception, another exception occurred:\n\n'
        if self._traceback is not None:
            yield 'Traceback (most recent call last):\n'
            yield from format_tb(self._traceback, self._limit)
        yield from self.format_exception_only()

    def print(self, *, file=None, chain=True, **kwargs):
        (sys.stderr if file is None else file).write(''.join(self.format(chain=chain)))


def _safe_str(value):
    try:
        return str(value)
    except Exception:
        return '<exception str() failed>'
