# SPDX-License-Identifier: Apache-2.0
"""What the kernel tells of this process and its machine, read from its files as far as the host grants them."""

import _os
from _os import terminal_size, times_result, uname_result
from operator import index


def _words(path, field=None):
    """The words of a file, or of the line of a field in it."""
    with open(path, encoding='utf-8', errors='surrogateescape') as file:
        for line in file:
            if field is None:
                return line.split()
            name, _, rest = line.partition(':')
            if name == field:
                return rest.split()
    return []


def _ids(field):
    return tuple(map(int, _words('/proc/self/status', field)))


def _of_process(position, pid):
    """A number of the line that tells of a process; its second field is a name in parentheses."""
    pid = index(pid)
    try:
        with open(f'/proc/{pid or "self"}/stat', encoding='latin-1') as file:
            return int(file.read().rpartition(')')[2].split()[position])
    except FileNotFoundError:
        raise ProcessLookupError(3, 'No such process') from None


def getuid():
    return _ids('Uid')[0]


def geteuid():
    return _ids('Uid')[1]


def getresuid():
    return _ids('Uid')[:3]


def getgid():
    return _ids('Gid')[0]


def getegid():
    return _ids('Gid')[1]


def getresgid():
    return _ids('Gid')[:3]


def getgroups():
    return list(_ids('Groups'))


def getppid():
    return _of_process(1, 0)


def getpgid(pid):
    return _of_process(2, pid)


def getpgrp():
    return _of_process(2, 0)


def getsid(pid, /):
    return _of_process(3, pid)


def uname():
    told = [' '.join(_words('/proc/sys/kernel/' + name)) for name in ('ostype', 'hostname', 'osrelease', 'version')]
    return uname_result((*told, _os.machine()))


def times():
    from time import monotonic

    return times_result((*(_of_process(position, 0) / 100 for position in (11, 12, 13, 14)), monotonic()))


def getloadavg():
    return tuple(map(float, _words('/proc/loadavg')[:3]))


def sched_getaffinity(pid, /):
    pid = index(pid)
    try:
        listed = _words(f'/proc/{pid or "self"}/status', 'Cpus_allowed_list')[0]
    except FileNotFoundError:
        raise ProcessLookupError(3, 'No such process') from None
    chosen = set()
    for run in listed.split(','):
        first, _, last = run.partition('-')
        chosen.update(range(int(first), int(last or first) + 1))
    return chosen


def get_terminal_size(fd=1, /):
    from os import isatty

    if index(fd) > 2:
        _os.fstat(fd)
    if not isatty(fd):
        raise OSError(25, 'Inappropriate ioctl for device')
    raise NotImplementedError('os.get_terminal_size() of a terminal is not supported by Ouro')


def device_encoding(fd):
    from os import isatty

    return 'UTF-8' if isatty(index(fd)) else None


def ctermid():
    return '/dev/tty'


def getrandom(size, flags=0):
    if index(size) < 0:
        raise OSError(22, 'Invalid argument')
    return _os.urandom(size)


def fdatasync(fd):
    from os import fsync

    fsync(fd)


def _elsewhere(fd, offset, deed):
    """Does something at another place of a file, and comes back."""
    here = _os.lseek(fd, 0, 1)
    _os.lseek(fd, offset, 0)
    try:
        return deed()
    finally:
        _os.lseek(fd, here, 0)


def pread(fd, length, offset, /):
    return _elsewhere(fd, offset, lambda: _os.read(fd, length))


def pwrite(fd, buffer, offset, /):
    return _elsewhere(fd, offset, lambda: _os.write(fd, buffer))


_TOLD = (
    terminal_size, times_result, uname_result, getuid, geteuid, getresuid, getgid, getegid, getresgid, getgroups, getppid,
    getpgid, getpgrp, getsid, uname, times, getloadavg, sched_getaffinity, get_terminal_size, device_encoding, ctermid,
    getrandom, fdatasync, pread, pwrite)
names = {each.__name__: each for each in _TOLD}
