# SPDX-License-Identifier: Apache-2.0
"""A prompt inside a program: statements are read line by line and run in a namespace of their own."""

import builtins
import sys
import traceback
from codeop import CommandCompiler, compile_command
from contextlib import contextmanager

__all__ = ['InteractiveInterpreter', 'InteractiveConsole', 'interact', 'compile_command']


class InteractiveInterpreter:
    """Runs statements in a namespace and tells of what goes wrong; where the text comes from is not its business."""

    def __init__(self, locals=None):
        self.locals = {'__name__': '__console__', '__doc__': None} if locals is None else locals
        self.compile = CommandCompiler()

    def runsource(self, source, filename='<input>', symbol='single'):
        """Runs a whole statement; answers whether more lines are wanted."""
        try:
            code = self.compile(source, filename, symbol)
        except (SyntaxError, ValueError, OverflowError):
            self.showsyntaxerror(filename, source=source)
            return False
        if code is None:
            return True
        self.runcode(code)
        return False

    def runcode(self, code):
        try:
            exec(code, self.locals)
        except SystemExit:
            raise
        except:
            self.showtraceback()

    def showsyntaxerror(self, filename=None, *, source='', **ignored):
        """Shows the error of a text that was just compiled."""
        try:
            error = sys.exception()
            if isinstance(error, SyntaxError):
                _complete(error, filename, source)
            self._show(error.with_traceback(None))
        finally:
            error = None

    def showtraceback(self):
        """Shows the error that is being handled, from the interpreted code on."""
        try:
            error = sys.exception()
            self._show(error.with_traceback(_without_own_frames(error.__traceback__)))
        finally:
            error = None

    def _show(self, error):
        sys.last_type, sys.last_value, sys.last_traceback = type(error), error, error.__traceback__
        sys.last_exc = error
        if sys.excepthook is sys.__excepthook__:
            self.write(''.join(traceback.format_exception(error)))
            return
        try:
            sys.excepthook(type(error), error, error.__traceback__)
        except SystemExit:
            raise
        except BaseException as failure:
            failure.__context__ = None
            _report('Error in sys.excepthook:', failure, _without_own_frames(failure.__traceback__))
            print(file=sys.stderr)
            _report('Original exception was:', error, error.__traceback__)

    def write(self, data):
        sys.stderr.write(data)


def _complete(error, filename, source):
    """Gives a SyntaxError the file name that was asked for, and its line if the compiler had it no more."""
    if filename and type(error) is SyntaxError:
        error.filename = filename
    lines = source.splitlines()
    if type(error) is SyntaxError and not error.text and error.lineno is not None and error.lineno <= len(lines):
        error.text = lines[error.lineno - 1]


def _without_own_frames(frames):
    while frames is not None and frames.tb_frame.f_code.co_filename == _OWN_FILE:
        frames = frames.tb_next
    return frames


_OWN_FILE = _complete.__code__.co_filename


def _report(title, error, frames):
    print(title, file=sys.stderr)
    sys.__excepthook__(type(error), error.with_traceback(frames), frames)


class _Leave:
    """What exit and quit are while a prompt may be left without leaving the program."""

    def __init__(self, name):
        self.name = name
        self.eof = 'Ctrl-Z plus Return' if sys.platform == 'win32' else 'Ctrl-D (i.e. EOF)'

    def __repr__(self):
        return f'Use {self.name} or {self.eof} to exit'

    def __call__(self, code=None):
        raise SystemExit(code)


class InteractiveConsole(InteractiveInterpreter):
    """Reads lines as the interpreter's own prompt does."""

    def __init__(self, locals=None, filename='<console>', *, local_exit=False):
        super().__init__(locals)
        self.filename = filename
        self.local_exit = local_exit
        self.resetbuffer()

    def resetbuffer(self):
        """Forgets the lines of an unfinished statement."""
        self.buffer = []

    def push(self, line, filename=None, _symbol='single'):
        """Takes one line without its line end; answers whether more lines are wanted."""
        self.buffer.append(line)
        more = self.runsource('\n'.join(self.buffer), self.filename if filename is None else filename, symbol=_symbol)
        if not more:
            self.resetbuffer()
        return more

    def raw_input(self, prompt=''):
        return input(prompt)

    def interact(self, banner=None, exitmsg=None):
        """Runs a prompt until the input ends; the messages None are the usual ones, an empty one is left out."""
        for name, usual in ('ps1', '>>> '), ('ps2', '... '):
            if not hasattr(sys, name):
                setattr(sys, name, usual)
        with self._leaving():
            self._greet(banner)
            self._serve()
            if exitmsg is None:
                self.write(f'now exiting {type(self).__name__}...\n')
            elif exitmsg != '':
                self.write(f'{exitmsg}\n')

    def _greet(self, banner):
        if banner is None:
            hint = 'Type "help", "copyright", "credits" or "license" for more information.'
            self.write(f'Python {sys.version} on {sys.platform}\n{hint}\n({type(self).__name__})\n')
        elif banner:
            self.write(f'{banner}\n')

    def _serve(self):
        more = False
        while True:
            try:
                try:
                    line = self.raw_input(sys.ps2 if more else sys.ps1)
                except EOFError:
                    self.write('\n')
                    return
                more = self.push(line)
            except KeyboardInterrupt:
                self.write('\nKeyboardInterrupt\n')
                self.resetbuffer()
                more = False
            except SystemExit:
                if not self.local_exit:
                    raise
                self.write('\n')
                return

    @contextmanager
    def _leaving(self):
        if not self.local_exit:
            yield
            return
        names = [name for name in ('exit', 'quit') if hasattr(builtins, name)]
        usual = {name: getattr(builtins, name) for name in names}
        vars(builtins).update((name, _Leave(name)) for name in names)
        try:
            yield
        finally:
            vars(builtins).update(usual)


def interact(banner=None, readfunc=None, local=None, exitmsg=None, local_exit=False):
    """Runs an InteractiveConsole; readfunc takes the place of its raw_input."""
    console = InteractiveConsole(local, local_exit=local_exit)
    if readfunc is not None:
        console.raw_input = readfunc
    console.interact(banner, exitmsg)


def _main():
    from argparse import ArgumentParser

    parser = ArgumentParser()
    parser.add_argument('-q', action='store_true', help='no greeting and no farewell')
    quiet = '' if parser.parse_args().q else None
    interact(quiet, exitmsg=quiet)


if __name__ == '__main__':
    _main()
