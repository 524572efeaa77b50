# SPDX-License-Identifier: Apache-2.0
"""Exceptions and stacks as text. Whole exceptions are rendered by the interpreter's own renderer."""

import linecache
import sys

from _traceback import entries, location, render, render_only, render_unraisable

__all__ = '''extract_stack extract_tb format_exception format_exception_only format_list format_stack format_tb print_exc
format_exc print_exception print_last print_stack print_tb clear_frames FrameSummary StackSummary TracebackException
walk_stack walk_tb'''.split()

_HEADER = 'Traceback (most recent call last):\n'
_GROUP_HEADER = 'Exception Group Traceback (most recent call last):\n'
_CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n'
_CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n'
_SHOWN_REPEATS = 3
_GIVEN = 'filename', 'lineno', 'name', 'line'


class _Implied:
    def __repr__(self):
        return '<implicit>'


_IMPLIED = _Implied()


def _write(parts, file):
    print(''.join(parts), file=sys.stderr if file is None else file, end='')


# --- stacks


class FrameSummary:
    """One entry of a stack; also a sequence of file, line number, function and line."""

    __slots__ = 'filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', 'locals', '_source', '_excerpt'

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None, **kwargs):
        self.filename, self.lineno, self.name = filename, lineno, name
        self.end_lineno = end_lineno or lineno
        self.colno, self.end_colno = colno, end_colno
        self._source, self._excerpt = line, None
        self.locals = locals and {key: _safe_text(repr, value) for key, value in locals.items()}
        if lookup_line:
            self.line

    @property
    def line(self):
        """The line of source, without what surrounds it."""
        if self._source is None and self.lineno is not None:
            self._source = linecache.getline(self.filename, self.lineno)
        return None if self._source is None else self._source.strip()

    def _sequence(self):
        return tuple([getattr(self, name) for name in _GIVEN])

    def __iter__(self):
        return iter(self._sequence())

    def __getitem__(self, pos):
        return self._sequence()[pos]

    def __len__(self):
        return len(_GIVEN)

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            compared = 'filename', 'lineno', 'name', 'locals'
            return all(getattr(self, name) == getattr(other, name) for name in compared)
        return self._sequence() == other if isinstance(other, tuple) else NotImplemented

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


def _limited(items, limit):
    """The first items of so many, or the last for a limit below 0."""
    if limit is None:
        limit = getattr(sys, 'tracebacklimit', None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is None:
        return items
    return items[:limit] if limit >= 0 else items[limit:]


class StackSummary(list):
    """A list of entries that can be shown."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """The summary of pairs of a frame and a line number."""
        made = klass()
        for frame, lineno in _limited(list(frame_gen), limit):
            code = frame.f_code
            made.append(FrameSummary(code.co_filename, lineno, code.co_name, lookup_line=lookup_lines,
                                     locals=frame.f_locals if capture_locals else None))
        return made

    @classmethod
    def _of_traceback(klass, tb, limit, capture_locals=False):
        made = klass()
        for filename, name, line, end_line, start, end, excerpt, entry in _limited(entries(tb), limit):
            local = entry.tb_frame.f_locals if capture_locals else None
            summary = FrameSummary(filename, line, name, locals=local, end_lineno=end_line, colno=start, end_colno=end)
            summary._excerpt = excerpt
            made.append(summary)
        return made

    @classmethod
    def from_list(klass, a_list):
        """The summary of entries, or of tuples of file, line number, function and line."""
        made = StackSummary()
        for entry in a_list:
            if not isinstance(entry, FrameSummary):
                filename, lineno, name, line = entry
                entry = FrameSummary(filename, lineno, name, line=line)
            made.append(entry)
        return made

    def format_frame_summary(self, frame_summary, **kwargs):
        """The text of one entry."""
        one = frame_summary
        text = f'  File "{one.filename}", line {one.lineno}, in {one.name}\n'
        if one._excerpt is not None:
            text += one._excerpt
        elif one.line:
            text += f'    {one.line}\n'
        for name in sorted(one.locals or ()):
            text += f'    {name} = {one.locals[name]}\n'
        return text

    def format(self, **kwargs):
        """The texts of all entries; of many equal ones in a row only the first."""
        texts, place = [], 0
        while place < len(self):
            entry, end = self[place], place + 1
            same = entry.filename, entry.lineno, entry.name
            while end < len(self) and (self[end].filename, self[end].lineno, self[end].name) == same:
                end += 1
            for each in self[place:min(end, place + _SHOWN_REPEATS)]:
                text = self.format_frame_summary(each)
                if text is not None:
                    texts.append(text)
            hidden = end - place - _SHOWN_REPEATS
            if hidden > 0:
                texts.append(f'  [Previous line repeated {hidden} more time{"s" * (hidden > 1)}]\n')
            place = end
        return texts


def walk_tb(tb):
    """The frames and line numbers of a traceback."""
    entry = tb
    while entry is not None:
        yield entry.tb_frame, entry.tb_lineno
        entry = entry.tb_next


def walk_stack(f):
    """The frames and line numbers from a frame outwards."""
    frame = sys._getframe(1) if f is None else f
    while frame is not None:
        yield frame, frame.f_lineno
        frame = frame.f_back


def _present_stack(f, limit, skipped=2):
    """The stack of the caller's caller, or of a frame, the outermost first."""
    found = []
    if f is not None:
        found = list(StackSummary.extract(walk_stack(f)))
    else:
        while (place := location(skipped))[3] != '<sys>':
            filename, lineno, _, name = place
            found.append(FrameSummary(filename, lineno, name))
            skipped += 1
    if limit is None:
        limit = getattr(sys, 'tracebacklimit', None)
    if limit is not None:
        found = found[:limit] if limit >= 0 else found[limit:]
    return StackSummary(found[::-1])


def extract_tb(tb, limit=None):
    """The entries of a traceback."""
    return StackSummary._of_traceback(tb, limit)


def format_tb(tb, limit=None):
    """The texts of the entries of a traceback."""
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    """Print the entries of a traceback."""
    _write(format_tb(tb, limit), file)


def extract_stack(f=None, limit=None):
    """The entries of the present stack."""
    return _present_stack(f, limit)


def format_stack(f=None, limit=None):
    """The texts of the entries of the present stack."""
    return _present_stack(f, limit).format()


def print_stack(f=None, limit=None, file=None):
    """Print the entries of the present stack."""
    _write(_present_stack(f, limit).format(), file)


def format_list(extracted_list):
    """The texts of entries, or of tuples that stand for them."""
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Print entries, or tuples that stand for them."""
    _write(format_list(extracted_list), file)


def clear_frames(tb):
    """Forget the local variables of all frames that do not run."""
    for frame, _ in walk_tb(tb):
        try:
            frame.clear()
        except RuntimeError:
            pass


# --- exceptions


def _safe_text(function, value, what='exception'):
    try:
        return function(value)
    except Exception:
        return f'<{what} {function.__name__}() failed>'


def _lines_of(note):
    return [f'{line}\n' for line in note.split('\n')]


class TracebackException:
    """An exception of which everything is kept that its text needs."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self._value = exc_value
        self._placed = exc_traceback is not None
        self._type = exc_type if save_exc_type else None
        self.max_group_width, self.max_group_depth = max_group_width, max_group_depth
        self.stack = StackSummary._of_traceback(exc_traceback, limit, capture_locals)
        self._text = _safe_text(str, exc_value)
        self.__notes__ = getattr(exc_value, '__notes__', None)
        self.exc_type_str = _shown_type(exc_type)
        if isinstance(exc_value, SyntaxError):
            for name in ('filename', 'text', 'offset', 'end_offset', 'msg'):
                setattr(self, name, getattr(exc_value, name))
            for name in ('lineno', 'end_lineno'):
                number = getattr(exc_value, name)
                setattr(self, name, None if number is None else str(number))
        options = {'limit': limit, 'capture_locals': capture_locals, 'max_group_width': max_group_width,
                   'max_group_depth': max_group_depth, '_seen': seen}
        self.__suppress_context__ = exc_value is not None and exc_value.__suppress_context__
        self.__cause__ = self.__context__ = self.exceptions = None
        if _seen is None:
            waiting = [self]
            while waiting:
                waiting += waiting.pop()._find_others(options, compact)

    def _find_others(self, options, compact):
        """Finds what was raised before and the members of a group; answers those that have to find theirs."""
        value = self._value
        if value is None:
            return []
        self.__cause__ = self._other(value.__cause__, options)
        if not compact or self.__cause__ is None and not self.__suppress_context__:
            self.__context__ = self._other(value.__context__, options)
        if isinstance(value, BaseExceptionGroup):
            self.exceptions = [self.from_exception(each, **options) for each in value.exceptions]
        return [each for each in (self.__cause__, self.__context__, *(self.exceptions or ())) if each is not None]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """That of an exception with its own traceback."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def _other(self, exc, options):
        if exc is None or id(exc) in options['_seen']:
            return None
        return self.from_exception(exc, **options)

    @property
    def exc_type(self):
        """The class of the exception."""
        import warnings
        warnings.warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning, stacklevel=2)
        return self._type

    def __str__(self):
        return self._text

    def __eq__(self, other):
        if not isinstance(other, TracebackException):
            return NotImplemented
        return {**vars(self), '_value': None} == {**vars(other), '_value': None}

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """The last lines: class, message and notes; those of a group's members too, if asked for."""
        if self._value is None:
            yield 'NoneType: None\n'
            return
        indent = 3 * _depth * ' '
        for text in self._last_lines():
            if _depth:
                yield from [indent + line for line in text.splitlines(keepends=True)]
            else:
                yield text
        for member in self.exceptions or () if show_group else ():
            yield from member.format_exception_only(show_group=True, _depth=_depth + 1)

    def _last_lines(self):
        whole, notes = render_only(self._value, self._placed), []
        if isinstance(self.__notes__, (list, tuple)):
            for note in self.__notes__:
                notes += _lines_of(note if isinstance(note, str) else _safe_text(str, note, 'note'))
        elif self.__notes__ is not None:
            notes = _lines_of(_safe_text(repr, self.__notes__, '__notes__'))
        own = whole.removesuffix(''.join(notes))
        return (own.splitlines(keepends=True) if isinstance(self._value, SyntaxError) else [own]) + notes

    def format(self, *, chain=True, **kwargs):
        """All lines; those of the exceptions before it first, if chain."""
        if self._value is None:
            yield 'NoneType: None\n'
            return
        yield from self._shown(0, chain)

    def _shown(self, depth, chain):
        """The lines within so many groups; answers whether the last group in them drew its lower edge."""
        line = [self]
        while chain and (before := line[-1]._before()) is not None:
            line.append(before)
        while len(line) > 1:
            before = line.pop()
            yield from before._shown_alone(depth, chain)
            yield from _beside(depth, [_CAUSE if before is line[-1].__cause__ else _CONTEXT])
        return (yield from self._shown_alone(depth, chain))

    def _before(self):
        return self.__cause__ or (None if self.__suppress_context__ else self.__context__)

    def _shown_alone(self, depth, chain):
        if self.exceptions is None:
            yield from _beside(depth, [_HEADER, *self.stack.format()] if self.stack else [])
            yield from _beside(depth, self.format_exception_only())
            return False
        if depth > self.max_group_depth:
            yield from _beside(depth, [f'... (max_group_depth is {self.max_group_depth})\n'])
            return False
        inner = depth or 1
        if self.stack:
            yield from _beside(inner, [_GROUP_HEADER], '|' if depth else '+')
            yield from _beside(inner, self.stack.format())
        yield from _beside(inner, self.format_exception_only())
        return (yield from self._members(inner, chain))

    def _members(self, depth, chain):
        rail, closed = '  ' * depth, False
        shown = self.exceptions[:self.max_group_width]
        for number, member in enumerate(shown, 1):
            yield f'{rail}{"+-" if number == 1 else "  "}+---------------- {number} ----------------\n'
            closed = yield from member._shown(depth + 1, chain)
        rest = len(self.exceptions) - len(shown)
        if rest:
            yield f'{rail}{"  " if shown else "+-"}+---------------- ... ----------------\n'
            yield from _beside(depth + 1, [f'and {rest} more exception{"" if rest == 1 else "s"}\n'])
        if rest or not closed:
            yield f'{rail}  +------------------------------------\n'
        return True

    def print(self, *, file=None, chain=True, **kwargs):
        """Print all lines."""
        _write(self.format(chain=chain), file)


def _beside(depth, texts, bar='|'):
    """Texts beside the bar of a group."""
    margin = f'{"  " * depth}{bar} ' if depth else ''
    for text in texts:
        yield ''.join([margin + line for line in text.splitlines(keepends=True)])


def _shown_type(kind):
    if kind is None:
        return None
    module = kind.__module__
    return kind.__qualname__ if module in ('__main__', 'builtins') else f'{module}.{kind.__qualname__}'


def _exception_and_traceback(exc, value, tb):
    """What the two ways of giving an exception mean."""
    if (value is _IMPLIED) != (tb is _IMPLIED):
        raise ValueError('Both or neither of value and tb must be given')
    if value is not _IMPLIED:
        return value, tb
    if exc is None:
        return None, None
    if isinstance(exc, BaseException):
        return exc, exc.__traceback__
    raise TypeError(f'Exception expected for value, {type(exc).__name__} found')


def format_exception(exc, /, value=_IMPLIED, tb=_IMPLIED, limit=None, chain=True, **kwargs):
    """The lines of an exception."""
    value, tb = _exception_and_traceback(exc, value, tb)
    if isinstance(value, BaseExceptionGroup) and limit is None and chain and tb is value.__traceback__:
        return render(value).splitlines(keepends=True)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_IMPLIED, *, show_group=False, **kwargs):
    """The last lines of an exception."""
    if value is _IMPLIED:
        value = exc
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only(show_group=show_group))


def print_exception(exc, /, value=_IMPLIED, tb=_IMPLIED, limit=None, file=None, chain=True, **kwargs):
    """Print an exception."""
    _write(format_exception(exc, value, tb, limit, chain), file)


def format_exc(limit=None, chain=True):
    """The exception that is being handled, as one text."""
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    """Print the exception that is being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    """Print the exception that was reported last."""
    last = getattr(sys, 'last_exc', None)
    if last is None:
        raise ValueError('no last exception')
    print_exception(last, limit=limit, file=file, chain=chain)


def _print_unraisable(unraisable):
    """What sys.unraisablehook does."""
    _write([render_unraisable(unraisable)], None)
