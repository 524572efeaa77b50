# SPDX-License-Identifier: Apache-2.0
"""What finders and loaders of programs may be derived from (PEP 302, PEP 451)."""

import abc

from importlib import machinery

__all__ = ['ExecutionLoader', 'InspectLoader', 'Loader', 'MetaPathFinder', 'PathEntryFinder', 'ResourceLoader']


class MetaPathFinder(metaclass=abc.ABCMeta):
    """An entry of sys.meta_path: its find_spec(fullname, path, target=None) answers a spec, or None."""

    def invalidate_caches(self):
        """Forget what is remembered."""


class PathEntryFinder(metaclass=abc.ABCMeta):
    """Finds modules in one entry of a path: find_spec(fullname, target=None)."""

    def invalidate_caches(self):
        """Forget what is remembered."""


class Loader(metaclass=abc.ABCMeta):
    """Makes and runs modules: create_module(spec), exec_module(module)."""

    def create_module(self, spec):
        """A new module; None for an ordinary one."""


class ResourceLoader(Loader):
    """A loader that can read files."""

    @abc.abstractmethod
    def get_data(self, path):
        """The bytes of a file."""
        raise OSError


class InspectLoader(Loader):
    """A loader that can tell the source and the code of a module."""

    def is_package(self, fullname):
        """Whether a module is a package."""
        raise ImportError

    @abc.abstractmethod
    def get_source(self, fullname):
        """The text of a module; None if it has none."""
        raise ImportError

    def get_code(self, fullname):
        """The compiled text of a module."""
        text = self.get_source(fullname)
        return None if text is None else self.source_to_code(text)

    @staticmethod
    def source_to_code(data, path='<string>'):
        """Compiles a text."""
        return compile(data, path, 'exec', dont_inherit=True)

    def exec_module(self, module):
        """Runs a module."""
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f'cannot load module {module.__name__!r} when get_code() returns None')
        exec(code, module.__dict__)


class ExecutionLoader(InspectLoader):
    """A loader that can tell where a module's text is."""

    @abc.abstractmethod
    def get_filename(self, fullname):
        """What a module gets as __file__."""
        raise ImportError

    def get_code(self, fullname):
        """The compiled text of a module, with its place."""
        text = self.get_source(fullname)
        if text is None:
            return None
        place = ()
        try:
            place = self.get_filename(fullname),
        except ImportError:
            # The text has no place then.
            pass
        return self.source_to_code(text, *place)


for _finder in (machinery.BuiltinImporter, machinery.FrozenImporter, machinery.PathFinder):
    MetaPathFinder.register(_finder)
InspectLoader.register(machinery.BuiltinImporter)
InspectLoader.register(machinery.NamespaceLoader)
ExecutionLoader.register(machinery.SourceFileLoader)
ResourceLoader.register(machinery.SourceFileLoader)
