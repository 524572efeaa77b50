"""Looks for test modules in folders."""

import os
import sys
from fnmatch import fnmatch

from .case import SkipTest

__unittest = True


class Discovery:
    def __init__(self, loader, start, pattern, top):
        self.loader = loader
        self.pattern = pattern
        remembered = top is None and loader._top_level_dir is not None
        if remembered:
            top = loader._top_level_dir
        elif top is None:
            top = start
        self.top = os.path.abspath(top)
        self.start = self._start_folder(start)
        loader._top_level_dir = self.top if not os.path.isdir(start) else loader._top_level_dir
        if self.top not in sys.path:
            sys.path.insert(0, self.top)

    def _start_folder(self, start):
        if os.path.isdir(os.path.abspath(start)):
            folder = os.path.abspath(start)
            if folder != self.top and not os.path.isfile(os.path.join(folder, '__init__.py')):
                raise ImportError(f'Start directory is not importable: {start!r}')
            return folder
        try:
            __import__(start)
        except ImportError:
            raise ImportError(f'Start directory is not importable: {start!r}') from None
        module = sys.modules[start]
        folder = os.path.abspath(os.path.dirname(module.__file__))
        for _ in start.split('.'):
            self.top = os.path.dirname(folder)
        return folder

    def tests(self):
        name = self._module_name(self.start)
        if name != '.' and name not in self.loader._packages_being_loaded:
            tests, go_on = self._package(self.start)
            if tests is not None:
                yield tests
            if not go_on:
                return
        yield from self._in_folder(self.start)

    def _in_folder(self, folder):
        for entry in sorted(os.listdir(folder)):
            path = os.path.join(folder, entry)
            if os.path.isfile(path):
                if entry.endswith('.py') and entry[:-3].isidentifier() and fnmatch(entry, self.pattern):
                    yield self._module(path)
            elif os.path.isdir(path) and os.path.isfile(os.path.join(path, '__init__.py')):
                tests, go_on = self._package(path)
                if tests is not None:
                    yield tests
                if go_on:
                    yield from self._in_folder(path)

    def _module_name(self, path):
        if path == self.top:
            return '.'
        relative = os.path.relpath(path[:-3] if path.endswith('.py') else path, self.top)
        return relative.replace(os.sep, '.')

    def _import(self, path):
        """The module of a file or folder, or a test that reports why there is none."""
        name = self._module_name(path)
        try:
            __import__(name)
        except SkipTest as error:
            from .loader import _skipping

            return None, _skipping(name, error, self.loader.suiteClass)
        except Exception:
            return None, self.loader._failed_import(name)
        return sys.modules[name], None

    def _module(self, path):
        module, instead = self._import(path)
        if module is None:
            return instead
        found = os.path.realpath(getattr(module, '__file__', path))
        if os.path.splitext(found)[0].lower() != os.path.splitext(os.path.realpath(path))[0].lower():
            name = os.path.splitext(os.path.basename(path))[0]
            raise ImportError(
                f'{name!r} module incorrectly imported from {os.path.dirname(found)!r}. Expected '
                f'{os.path.dirname(path)!r}. Is this module globally installed?')
        return self.loader.loadTestsFromModule(module, pattern=self.pattern)

    def _package(self, folder):
        """What the package itself gives, and whether its folder is to be searched too."""
        module, instead = self._import(folder)
        if module is None:
            return instead, False
        name = self._module_name(folder)
        load_tests = getattr(module, 'load_tests', None)
        tests = None
        if fnmatch(os.path.basename(folder), self.pattern) or load_tests is not None:
            self.loader._packages_being_loaded.add(name)
            try:
                tests = self.loader.loadTestsFromModule(module, pattern=self.pattern)
            finally:
                self.loader._packages_being_loaded.discard(name)
        return tests, load_tests is None
