# SPDX-License-Identifier: Apache-2.0
"""The finders and loaders that imports have, and the ends of names that they look for."""

from _importing import BuiltinImporter, FrozenImporter, ModuleSpec, NamespaceLoader, PathFinder, SourceFileLoader

__all__ = [
    'BYTECODE_SUFFIXES', 'BuiltinImporter', 'EXTENSION_SUFFIXES', 'FrozenImporter', 'ModuleSpec', 'NamespaceLoader',
    'PathFinder', 'SOURCE_SUFFIXES', 'SourceFileLoader', 'all_suffixes']
SOURCE_SUFFIXES = ['.py']
BYTECODE_SUFFIXES = []
EXTENSION_SUFFIXES = []


def all_suffixes():
    """The ends of all names of files that can be imported."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES
