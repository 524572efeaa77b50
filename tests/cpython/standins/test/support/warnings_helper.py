"""Warnings in tests."""

import contextlib
import functools
import re
import sys
import warnings


class WarningsRecorder:
    def __init__(self, warnings_list):
        self._warnings = warnings_list
        self._seen = 0

    def __getattr__(self, attr):
        if len(self._warnings) > self._seen:
            return getattr(self._warnings[-1], attr)
        if attr in ('message', 'category', 'filename', 'lineno', 'file', 'line', 'source'):
            return None
        raise AttributeError(f'{self!r} has no attribute {attr!r}')

    @property
    def warnings(self):
        return self._warnings[self._seen:]

    def reset(self):
        self._seen = len(self._warnings)


@contextlib.contextmanager
def _checked(filters, quiet):
    for module in list(sys.modules.values()):
        getattr(module, '__warningregistry__', {}).clear() if hasattr(module, '__warningregistry__') else None
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        yield WarningsRecorder(caught)
    left = list(caught)
    missing = []
    for text, category in filters:
        found = [shown for shown in left
                 if re.match(text, str(shown.message), re.I) and issubclass(shown.category, category)]
        if not found and not quiet:
            missing.append((text, category.__name__))
        left = [shown for shown in left if shown not in found]
    if left:
        raise AssertionError(f'unhandled warning {left[0]}')
    if missing:
        raise AssertionError(f'filter ({missing[0][0]!r}, {missing[0][1]}) did not catch any warning')


def check_warnings(*filters, **kwargs):
    quiet = kwargs.get('quiet')
    if not filters:
        filters = (('', Warning),)
        quiet = True if quiet is None else quiet
    return _checked(filters, quiet)


def check_no_warnings(testcase, message='', category=Warning, force_gc=False):
    return _none(testcase, message, category)


@contextlib.contextmanager
def _none(testcase, message, category):
    with warnings.catch_warnings(record=True) as caught:
        warnings.filterwarnings('always', message=message, category=category)
        yield
    testcase.assertEqual(caught, [])


check_no_resource_warning = lambda testcase: _none(testcase, '', ResourceWarning)


def ignore_warnings(*, category):
    def decorator(test):
        @functools.wraps(test)
        def quiet(self, *args, **kwargs):
            with warnings.catch_warnings():
                warnings.simplefilter('ignore', category=category)
                return test(self, *args, **kwargs)

        return quiet

    return decorator


def check_syntax_warning(testcase, statement, errtext='', *, lineno=1, offset=None):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always', SyntaxWarning)
        compile(statement, '<testcase>', 'exec')
    testcase.assertEqual(len(caught), 1, caught)
    testcase.assertTrue(issubclass(caught[0].category, SyntaxWarning))
    if errtext:
        testcase.assertRegex(str(caught[0].message), errtext)
    testcase.assertEqual(caught[0].lineno, lineno)


@contextlib.contextmanager
def save_restore_warnings_filters():
    before = warnings.filters[:]
    try:
        yield
    finally:
        warnings.filters[:] = before


def import_deprecated(name):
    import importlib

    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        return importlib.import_module(name)
