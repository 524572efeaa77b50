# SPDX-License-Identifier: Apache-2.0
"""Where modules come from, asked without importing them."""

import os
import sys

import _importing
from importlib.abc import Loader

__all__ = ['Loader', 'find_spec', 'module_from_spec', 'resolve_name', 'spec_from_file_location', 'spec_from_loader']
_ASK = object()


def resolve_name(name, package):
    """The absolute name of what may be a relative one."""
    dots = len(name) - len(name.lstrip('.'))
    if not dots:
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module names)')
    parts = package.split('.')
    if dots > len(parts):
        raise ImportError('attempted relative import beyond top-level package')
    return '.'.join([*parts[:len(parts) - dots + 1], *filter(None, [name[dots:]])])


def find_spec(name, package=None):
    """The spec of a module, of one that is imported already the spec it has; None if there is no such module."""
    full = resolve_name(name, package)
    if full in sys.modules:
        module = sys.modules[full]
        if module is None:
            return None
        try:
            spec = module.__spec__
        except AttributeError:
            raise ValueError(f'{full}.__spec__ is not set') from None
        if spec is None:
            raise ValueError(f'{full}.__spec__ is None')
        return spec
    parent = full.rpartition('.')[0]
    if not parent:
        return _importing.find(full, None, None)
    package = __import__(parent, fromlist=['__path__'])
    try:
        path = package.__path__
    except AttributeError:
        message = f'__path__ attribute not found on {parent!r} while trying to find {full!r}'
        raise ModuleNotFoundError(message, name=full) from None
    return _importing.find(full, path, None)


def module_from_spec(spec):
    """A new module, which has not run."""
    return _importing.make(spec)


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """A spec for what a loader loads; the loader itself is asked for what is not said."""
    if origin is None:
        origin = getattr(loader, '_ORIGIN', None)
    if hasattr(loader, 'get_filename'):
        places = _ASK if is_package is None else [] if is_package else None
        return spec_from_file_location(name, loader=loader, submodule_search_locations=places)
    if is_package is None:
        try:
            is_package = loader.is_package(name)
        except (AttributeError, ImportError):
            is_package = False
    return _importing.ModuleSpec(name, loader, origin=origin, is_package=is_package)


def spec_from_file_location(name, location=None, *, loader=_ASK, submodule_search_locations=_ASK):
    """A spec for a file with a source; None for a file that no loader is known for."""
    if location is None:
        ask = getattr(loader, 'get_filename', None)
        try:
            location = '<unknown>' if ask is None else ask(name)
        except ImportError:
            location = '<unknown>'
    else:
        location = os.path.abspath(os.fspath(location))
    if loader is _ASK:
        if not location.endswith('.py'):
            return None
        loader = _importing.SourceFileLoader(name, location)
    spec = _importing.ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    places = submodule_search_locations
    if places is _ASK:
        try:
            places = [] if loader.is_package(name) else None
        except (AttributeError, ImportError):
            places = None
    if places == [] and location:
        places = [os.path.dirname(location)]
    spec.submodule_search_locations = places
    return spec
