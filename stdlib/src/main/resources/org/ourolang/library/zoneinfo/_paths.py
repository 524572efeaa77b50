# SPDX-License-Identifier: Apache-2.0
"""The folders in which a program looks for files of zones, before it asks the host's own zones."""

import os


class InvalidTZPathWarning(RuntimeWarning):
    """A folder of zones that cannot be one."""


def _relative_ones(paths):
    wrong = [path for path in paths if not os.path.isabs(path)]
    return 'Paths should be absolute but found the following relative paths:\n' + '\n'.join(
        f'    {path}' for path in wrong) if wrong else ''


def chosen(to):
    """The folders that a program names, or else the environment."""
    if to is None:
        named = os.environ.get('PYTHONTZPATH', '')
        paths = [path for path in named.split(os.pathsep) if path]
        complaint = _relative_ones(paths)
        if complaint:
            import warnings

            warnings.warn('Invalid paths specified in PYTHONTZPATH environment variable. ' + complaint,
                          InvalidTZPathWarning, stacklevel=3)
        return tuple(path for path in paths if os.path.isabs(path))
    if isinstance(to, (str, bytes)):
        raise TypeError(f'tzpaths must be a list or tuple, not {type(to)}: {to!r}')
    complaint = _relative_ones(to)
    if complaint:
        raise ValueError(complaint)
    return tuple(to)


def file_of(key, folders):
    """The path of a zone's file; None where no folder has one."""
    for folder in folders:
        path = os.path.join(folder, key)
        if os.path.isfile(path):
            return path
    return None


def names_in(folder):
    """The names of all zones that have a file in a folder."""
    for where, folders, files in os.walk(folder):
        if where == folder:
            folders[:] = [name for name in folders if name not in ('right', 'posix')]
        for name in files:
            path = os.path.join(where, name)
            with open(path, 'rb') as file:
                if file.read(4) == b'TZif' and name != 'posixrules':
                    yield os.path.relpath(path, folder)
