# SPDX-License-Identifier: Apache-2.0
"""Import by name."""

import sys

__all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']
__import__ = __import__


def import_module(name, package=None):
    """Import a module; a relative name needs the package it is relative to."""
    level = 0
    if name.startswith('.'):
        if not package:
            raise TypeError(f'the \'package\' argument is required to perform a relative import for {name!r}')
        while name[level:level + 1] == '.':
            level += 1
        base = package.split('.')
        if level > len(base):
            raise ImportError('attempted relative import beyond top-level package')
        base = '.'.join(base[:len(base) - level + 1])
        name = f'{base}.{name[level:]}' if name[level:] else base
    __import__(name)
    return sys.modules[name]


def invalidate_caches():
    """Nothing is remembered of what was not found."""


def reload(module):
    """Run a module again: not supported."""
    raise NotImplementedError('importlib.reload() is not supported by Ouro')
