"""Runs the examples in the docstrings of the test file as one test for each docstring."""
import contextlib
import importlib
import io
import re
import sys
import traceback
import types
import unittest

ELLIPSIS = 8
IGNORE_EXCEPTION_DETAIL = 32
NORMALIZE_WHITESPACE = 4

_FLAGS = {'ELLIPSIS': ELLIPSIS, 'IGNORE_EXCEPTION_DETAIL': IGNORE_EXCEPTION_DETAIL,
          'NORMALIZE_WHITESPACE': NORMALIZE_WHITESPACE}
_DIRECTIVE = re.compile(r'#\s*doctest:\s*(.*)$', re.MULTILINE)


class _Example:
    def __init__(self, source, wanted, flags):
        self.source, self.wanted, self.flags = source, wanted, flags


def _examples(text, flags):
    lines = text.expandtabs().splitlines()
    found, at = [], 0
    while at < len(lines):
        bare = lines[at].lstrip()
        if not bare.startswith('>>>') or bare[3:4] not in ('', ' '):
            at += 1
            continue
        margin = len(lines[at]) - len(bare)
        source, at = [bare[4:]], at + 1
        while at < len(lines) and lines[at][margin:margin + 3] == '...' and not lines[at][:margin].strip():
            source.append(lines[at][margin + 4:])
            at += 1
        wanted = []
        while at < len(lines) and lines[at].strip() and not lines[at].lstrip().startswith('>>>'):
            wanted.append(lines[at][margin:].rstrip())
            at += 1
        code = '\n'.join(source) + '\n'
        own = flags
        for directive in _DIRECTIVE.findall(code):
            for name in re.findall(r'\+(\w+)', directive):
                own |= _FLAGS.get(name, 0)
        found.append(_Example(code, '\n'.join(wanted), own))
    return found


def _alike(wanted, got, flags):
    wanted = re.sub(r'(?m)^<BLANKLINE>$', '', wanted)
    if flags & NORMALIZE_WHITESPACE:
        wanted, got = ' '.join(wanted.split()), ' '.join(got.split())
    got = '\n'.join(line.rstrip() for line in got.rstrip('\n').split('\n'))
    if wanted.rstrip('\n') == got or (wanted, got) in (('1', 'True'), ('0', 'False')):
        return True
    if flags & ELLIPSIS and '...' in wanted:
        pattern = '.*'.join(re.escape(part) for part in wanted.rstrip('\n').split('...'))
        return re.fullmatch(pattern, got, re.DOTALL) is not None
    return False


def _raised(wanted):
    """The last lines of the traceback that an example wants; None when it wants none."""
    if not wanted.startswith(('Traceback (most recent call last)', 'Traceback (innermost last)')):
        return None
    lines = wanted.split('\n')[1:]
    while lines and not re.match(r'\w', lines[0]):
        lines.pop(0)
    return '\n'.join(lines)


def _kind(text):
    return text.partition(':')[0].rpartition('.')[2]


class _DocTest(unittest.TestCase):
    def __init__(self, name, text, names, flags):
        super().__init__()
        self.name, self.text, self.names, self.flags = name, text, names, flags

    def id(self):
        return self.name

    def runTest(self):
        for example in _examples(self.text, self.flags):
            self.check(example)

    def check(self, example):
        wanted = _raised(example.wanted)
        printed, raised = io.StringIO(), None
        before = sys.displayhook
        sys.displayhook = sys.__displayhook__
        try:
            with contextlib.redirect_stdout(printed):
                exec(compile(example.source, '<doctest>', 'single'), self.names)
        except Exception as error:
            raised = ''.join(traceback.format_exception_only(type(error), error))
            if isinstance(error, SyntaxError):
                raised = raised[raised.index(type(error).__name__):]
        finally:
            sys.displayhook = before
        if raised is None:
            same = wanted is None and _alike(example.wanted, printed.getvalue(), example.flags)
            got = printed.getvalue()
        else:
            same = wanted is not None and (
                _alike(wanted, raised, example.flags)
                or example.flags & IGNORE_EXCEPTION_DETAIL and _kind(wanted) == _kind(raised))
            got = raised
        if not same:
            self.fail(f'{example.source!r} gave {got!r}, not {example.wanted!r}')


def _texts(module):
    """Name and text of the docstrings of a module, its functions, classes and methods, and of ``__test__``."""
    yield module.__name__, module.__doc__
    for name, value in sorted(vars(module).items()):
        if getattr(value, '__module__', None) == module.__name__:
            yield from _texts_in(f'{module.__name__}.{name}', value)
    for name, value in getattr(module, '__test__', {}).items():
        yield f'{module.__name__}.__test__.{name}', value if isinstance(value, str) else value.__doc__


def _texts_in(name, value):
    if isinstance(value, type):
        yield name, value.__doc__
        for inner, item in sorted(vars(value).items()):
            yield from _texts_in(f'{name}.{inner}', getattr(item, '__func__', item))
    elif isinstance(value, (types.FunctionType, property)):
        yield name, value.__doc__


class _Undocumented(unittest.TestCase):
    """Stands for the docstring of something builtin."""
    def __init__(self, name):
        super().__init__()
        self.name = name

    def id(self):
        return self.name

    def runTest(self):
        self.skipTest('docstrings of builtins are not part of the subset')


def _undocumented(module):
    for name, value in sorted(vars(module).items()):
        yield _Undocumented(f'{module.__name__}.{name}')
        if isinstance(value, type):
            for inner in sorted(vars(value)):
                yield _Undocumented(f'{module.__name__}.{name}.{inner}')


def DocTestSuite(module=None, *, optionflags=0, **options):
    module = sys.modules[sys.argv[2]] if module is None else module
    if isinstance(module, str):
        module = importlib.import_module(module)
    if not hasattr(module, '__file__'):
        return unittest.TestSuite(_undocumented(module))
    tests = [_DocTest(name, text, dict(vars(module)), optionflags) for name, text in _texts(module)
             if isinstance(text, str) and '>>>' in text]
    return unittest.TestSuite(sorted(tests, key=_DocTest.id))


def DocFileSuite(*args, **kwargs):
    return unittest.TestSuite()
