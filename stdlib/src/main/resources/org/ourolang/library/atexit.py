"""Functions to call at the end of the program."""

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
        except BaseException as error:
            from _traceback import report_unraisable

            error.__traceback__ = error.__traceback__.tb_next
            report_unraisable(error, f'Exception ignored in atexit callback {function!r}')
