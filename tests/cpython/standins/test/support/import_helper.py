"""Imports of modules that may be missing."""

import contextlib
import importlib
import sys
import unittest

_CPYTHON_ONLY = ('_testcapi', '_testinternalcapi', '_testmulti', '_opcode', '_inter', '_heapq', '_bisect', '_json', '_pickle', '_datetime', '_decimal', 'ctypes')


_ALWAYS = ('json', 'warnings', 'collections', 'decimal', 'queue', 'test.datetimetester')


def import_module(name, deprecated=False, *, required_on=()):
    if name.startswith(_CPYTHON_ONLY):
        raise unittest.SkipTest(f'{name} belongs to CPython')
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise unittest.SkipTest(str(error)) from None


def import_fresh_module(name, fresh=(), blocked=(), *, deprecated=False, usefrozen=False):
    """The module as it is; None where it is wanted with a part in C that only CPython has.

    Some files use the second form without asking: for them both are the module.
    """
    if name not in _ALWAYS and any(part.startswith('_') for part in fresh):
        return None
    if name == 'test.datetimetester':
        for part in ('datetime', '_strptime', name):
            sys.modules.pop(part, None)
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def unload(name):
    sys.modules.pop(name, None)


def forget(modname):
    unload(modname)


@contextlib.contextmanager
def isolated_modules():
    before = dict(sys.modules)
    try:
        yield
    finally:
        sys.modules.clear()
        sys.modules.update(before)


@contextlib.contextmanager
def frozen_modules(enabled=True):
    yield


@contextlib.contextmanager
def multi_interp_extensions_check(enabled=True):
    yield


class CleanImport:
    def __init__(self, *module_names, usefrozen=False):
        self.before = sys.modules.copy()
        for name in module_names:
            sys.modules.pop(name, None)

    def __enter__(self):
        return self

    def __exit__(self, *info):
        sys.modules.update(self.before)


class DirsOnSysPath:
    def __init__(self, *paths):
        self.before = sys.path[:]
        sys.path.extend(paths)

    def __enter__(self):
        return self

    def __exit__(self, *info):
        sys.path[:] = self.before


@contextlib.contextmanager
def ready_to_import(name=None, source=''):
    import os
    import tempfile

    name = name or 'spam'
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, name + '.py')
        with open(path, 'w', encoding='utf-8') as file:
            file.write(source)
        with DirsOnSysPath(folder):
            before = sys.modules.pop(name, None)
            sys.path.insert(0, folder)
            try:
                yield name, path
            finally:
                sys.modules.pop(name, None)
                if before is not None:
                    sys.modules[name] = before


def modules_setup():
    return sys.modules.copy(),


def modules_cleanup(old_modules):
    sys.modules.clear()
    sys.modules.update(old_modules)


def mock_register_at_fork(func):
    return func
