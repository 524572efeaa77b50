"""Functions to call at the end of the program."""

import sys

__all__ = ['register', 'unregister']

_functions = []


def register(func, /, *args, **kwargs):
    if not callable(func):
        raise TypeError('the first argument must be callable')
    _functions.append((func, args, kwargs))
    return func


def unregister(func, /):
    _functions[:] = [entry for entry in _functions if not entry[0] == func]


def _clear():
    _functions.clear()


def _ncallbacks():
    return len(_functions)


def _run_exitfuncs():
    while _functions:
        function, args, kwargs = _functions.pop()
        try:
            function(*args, **kwargs)
        except SystemExit:
            pass
        except BaseException:
            import _traceback

            print(f'Exception ignored in atexit callback {function!r}:', file=sys.stderr)
            kind, error, entries = sys.exc_info()
            print(_traceback.render_plainly(error.with_traceback(entries.tb_next)), end='', file=sys.stderr)
