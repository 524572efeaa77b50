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
    """Run a module again, in the object that it is; one written in Java stays as it is."""
    import _importing

    name = getattr(getattr(module, '__spec__', None), 'name', None) or getattr(module, '__name__', None)
    if name is None:
        raise TypeError('reload() argument must be a module')
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name} not in sys.modules', name=name)
    parent = name.rpartition('.')[0]
    if parent and parent not in sys.modules:
        raise ImportError(f'parent {parent!r} not in sys.modules', name=parent)
    spec = _importing.find(name, sys.modules[parent].__path__ if parent else None, module)
    if spec is None:
        raise ModuleNotFoundError(f'spec not found for the module {name!r}', name=name)
    _importing.run_again(spec, module)
    return sys.modules[name]
