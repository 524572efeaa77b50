# SPDX-License-Identifier: Apache-2.0
"""Whether what was typed so far is a whole statement, the beginning of one, or wrong."""

import __future__
import warnings

__all__ = ['compile_command', 'Compile', 'CommandCompiler']

PyCF_DONT_IMPLY_DEDENT = 0x200
PyCF_ONLY_AST = 0x400
PyCF_ALLOW_INCOMPLETE_INPUT = 0x4000

_UNFINISHED = PyCF_ALLOW_INCOMPLETE_INPUT | PyCF_DONT_IMPLY_DEDENT


def _is_empty(source):
    return all(not line or line.startswith('#') for line in map(str.strip, source.split('\n')))


def _failure(compiler, source, filename, symbol):
    """The SyntaxError that compiling raises, or None; nothing is warned of."""
    try:
        compiler(source, filename, symbol, flags=_UNFINISHED)
    except SyntaxError as error:
        return error
    return None


def _wants_more(compiler, source, filename, symbol):
    with warnings.catch_warnings():
        for category in (SyntaxWarning, DeprecationWarning):
            warnings.simplefilter('ignore', category)
        if _failure(compiler, source, filename, symbol) is None:
            return False
        with_line_end = _failure(compiler, source + '\n', filename, symbol)
        return with_line_end is None or isinstance(with_line_end, _IncompleteInputError)


def _command(compiler, source, filename, symbol):
    if symbol != 'eval' and _is_empty(source):
        source = 'pass'
    if _wants_more(compiler, source, filename, symbol):
        return None
    return compiler(source, filename, symbol, incomplete_input=False)


def _plain_compiler(source, filename, symbol, incomplete_input=True, *, flags=0):
    return compile(source, filename, symbol, flags if incomplete_input else 0)


def compile_command(source, filename='<input>', symbol='single'):
    """Answers the code of a whole statement and None for the beginning of one.

    Raises SyntaxError, ValueError or OverflowError for what no further line can mend.
    """
    return _command(_plain_compiler, source, filename, symbol)


class Compile:
    """The function compile(), which keeps to the __future__ features that earlier texts have asked for."""

    def __init__(self):
        self.flags = _UNFINISHED

    def __call__(self, source, filename, symbol, flags=0, **options):
        wanted = self.flags | flags
        if not options.get('incomplete_input', True):
            wanted &= ~_UNFINISHED
        code = compile(source, filename, symbol, wanted, True)
        if wanted & PyCF_ONLY_AST:
            return code
        for name in __future__.all_feature_names:
            self.flags |= code.co_flags & getattr(__future__, name).compiler_flag
        return code


class CommandCompiler:
    """The function compile_command(), which keeps to the __future__ features that earlier texts have asked for."""

    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename='<input>', symbol='single'):
        return _command(self.compiler, source, filename, symbol)
