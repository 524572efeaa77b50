# SPDX-License-Identifier: Apache-2.0
"""Linux's numbers: what processes exit with, how files are opened, and what became of a child."""

from operator import index

_TABLE = '''EX_OK 0 EX_USAGE 64 EX_DATAERR 65 EX_NOINPUT 66 EX_NOUSER 67 EX_NOHOST 68 EX_UNAVAILABLE 69 EX_SOFTWARE 70
EX_OSERR 71 EX_OSFILE 72 EX_CANTCREAT 73 EX_IOERR 74 EX_TEMPFAIL 75 EX_PROTOCOL 76 EX_NOPERM 77 EX_CONFIG 78
O_ACCMODE 3 O_NOCTTY 256 O_NDELAY 2048 O_NONBLOCK 2048 O_LARGEFILE 0 GRND_NONBLOCK 1 GRND_RANDOM 2 TMP_MAX 238328
WNOHANG 1 WUNTRACED 2 WSTOPPED 2 WEXITED 4 WCONTINUED 8 WNOWAIT 16777216'''.split()


def _status(value):
    """The sixteen bits that tell of a child."""
    value = index(value)
    if not -2 ** 31 <= value < 2 ** 31:
        raise OverflowError('Python int too large to convert to C int')
    return value & 0xffff


def _of_status(decide):
    def decode(status):
        return decide(_status(status))

    return decode


_DECODERS = {
    'WIFEXITED': lambda bits: bits & 0x7f == 0,
    'WEXITSTATUS': lambda bits: bits >> 8,
    'WIFSIGNALED': lambda bits: 0 < bits & 0x7f < 0x7f,
    'WTERMSIG': lambda bits: bits & 0x7f,
    'WIFSTOPPED': lambda bits: bits & 0xff == 0x7f,
    'WSTOPSIG': lambda bits: bits >> 8,
    'WCOREDUMP': lambda bits: bits & 0x80 != 0,
    'WIFCONTINUED': lambda bits: bits == 0xffff,
}


def waitstatus_to_exitcode(status):
    bits = _status(status)
    signal = bits & 0x7f
    if signal == 0:
        return bits >> 8
    if signal < 0x7f:
        return -signal
    if bits & 0x80:
        raise ValueError(f'invalid wait status: {status}')
    raise ValueError(f'process stopped by delivery of signal {bits >> 8}')


def major(device, /):
    device = index(device)
    return device >> 32 & ~0xfff | device >> 8 & 0xfff


def minor(device, /):
    device = index(device)
    return device >> 12 & ~0xff | device & 0xff


def makedev(major, minor, /):
    return (major & ~0xfff) << 32 | (major & 0xfff) << 8 | (minor & ~0xff) << 12 | minor & 0xff


names = dict(zip(_TABLE[::2], map(int, _TABLE[1::2])))
names.update({name: _of_status(decide) for name, decide in _DECODERS.items()})
names.update(waitstatus_to_exitcode=waitstatus_to_exitcode, major=major, minor=minor, makedev=makedev)
