"""Numbers of 128 bits that nobody else makes."""

import os
import time as _clock
from enum import Enum

__all__ = ['UUID', 'SafeUUID', 'uuid1', 'uuid3', 'uuid4', 'uuid5', 'getnode', 'NAMESPACE_DNS', 'NAMESPACE_URL',
           'NAMESPACE_OID', 'NAMESPACE_X500', 'RESERVED_NCS', 'RFC_4122', 'RESERVED_MICROSOFT', 'RESERVED_FUTURE']

RESERVED_NCS = 'reserved for NCS compatibility'
RFC_4122 = 'specified in RFC 4122'
RESERVED_MICROSOFT = 'reserved for Microsoft compatibility'
RESERVED_FUTURE = 'reserved for future definition'

_number, _octets = int, bytes
_MASK = (1 << 128) - 1
# The parts from the highest bits down: name, bits.
_PARTS = (('time_low', 32), ('time_mid', 16), ('time_hi_version', 16), ('clock_seq_hi_variant', 8),
          ('clock_seq_low', 8), ('node', 48))


class SafeUUID(Enum):
    """Whether processes that ask at the same time get different ones."""

    safe = 0
    unsafe = -1
    unknown = None


def _from_hex(text):
    for mark in ('urn:', 'uuid:'):
        text = text.replace(mark, '')
    digits = text.strip('{}').replace('-', '')
    if len(digits) != 32:
        raise ValueError('badly formed hexadecimal UUID string')
    return _number(digits, 16)


def _swapped(data):
    """The first three parts with their bytes turned around."""
    return data[:4][::-1] + data[4:6][::-1] + data[6:8][::-1] + data[8:]


def _from_octets(data, little=False):
    if len(data) != 16:
        raise ValueError(f'bytes{"_le" if little else ""} is not a 16-char string')
    return _number.from_bytes(_swapped(data) if little else data)


def _from_parts(values):
    if len(values) != len(_PARTS):
        raise ValueError('fields is not a 6-tuple')
    joined = 0
    for place, (value, (_, bits)) in enumerate(zip(values, _PARTS), 1):
        if value >> bits:
            raise ValueError(f'field {place} out of range (need a{"n" if bits == 8 else ""} {bits}-bit value)')
        joined = joined << bits | value
    return joined


def _with_bits(value, place, bits, new):
    """A number with the bits at a place replaced."""
    return value & ~((1 << bits) - 1 << place) & _MASK | new << place


def _part(index):
    below = sum(bits for _, bits in _PARTS[index + 1:])
    mask = (1 << _PARTS[index][1]) - 1
    return property(lambda self: self.int >> below & mask)


class UUID:
    __slots__ = ('int', 'is_safe', '__weakref__')

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *,
                 is_safe=SafeUUID.unknown):
        given = [(read, value) for read, value in (
            (_from_hex, hex), (_from_octets, bytes), (lambda data: _from_octets(data, little=True), bytes_le),
            (_from_parts, fields), (lambda value: value, int)) if value is not None]
        if len(given) != 1:
            raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
        read, value = given[0]
        value = read(value)
        if not 0 <= value <= _MASK:
            raise ValueError('int is out of range (need a 128-bit value)')
        if not (version is None or 1 <= version <= 5):
            raise ValueError('illegal version number')
        if version is not None:
            value = _with_bits(_with_bits(value, 62, 2, 2), 76, 4, version)
        self._fill(value, is_safe)

    def _fill(self, value, is_safe):
        object.__setattr__(self, 'int', value)
        object.__setattr__(self, 'is_safe', is_safe)

    def __setattr__(self, name, value):
        raise TypeError('UUID objects are immutable')

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def _ordering(name):
        compare = getattr(_number, name)
        return lambda self, other: compare(self.int, other.int) if isinstance(other, UUID) else NotImplemented

    __lt__, __le__, __gt__, __ge__ = map(_ordering, ('__lt__', '__le__', '__gt__', '__ge__'))
    del _ordering

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __str__(self):
        digits, cuts = self.hex, (0, 8, 12, 16, 20, 32)
        return '-'.join(digits[start:end] for start, end in zip(cuts, cuts[1:]))

    def __repr__(self):
        return f"{type(self).__name__}('{self}')"

    def __getstate__(self):
        known = {} if self.is_safe is SafeUUID.unknown else {'is_safe': self.is_safe.value}
        return {'int': self.int, **known}

    def __setstate__(self, state):
        self._fill(state['int'], SafeUUID(state['is_safe']) if 'is_safe' in state else SafeUUID.unknown)

    time_low, time_mid, time_hi_version, clock_seq_hi_variant, clock_seq_low, node = map(_part, range(6))
    hex = property(lambda self: f'{self.int:032x}')
    urn = property(lambda self: f'urn:uuid:{self}')
    bytes = property(lambda self: self.int.to_bytes(16))
    bytes_le = property(lambda self: _swapped(self.bytes))
    fields = property(lambda self: tuple(getattr(self, name) for name, _ in _PARTS))
    time = property(lambda self: (self.int >> 64 & 0xfff) << 48 | self.time_mid << 32 | self.time_low)
    clock_seq = property(lambda self: self.int >> 48 & 0x3fff)

    @property
    def variant(self):
        top = self.int >> 61 & 7
        return (RESERVED_NCS if top < 4 else RFC_4122 if top < 6
                else RESERVED_MICROSOFT if top == 6 else RESERVED_FUTURE)

    @property
    def version(self):
        if self.variant == RFC_4122:
            return self.int >> 76 & 15


_generate_time_safe = None
_node = None
_last_timestamp = None
# From the beginning of the Gregorian calendar to 1970, in steps of 100 ns.
_GREGORIAN = 0x01b21dd213814000


def _random_getnode():
    import random

    return random.getrandbits(48) | 1 << 40


def getnode():
    """A random number that stands for this machine; its network cards are not looked at."""
    global _node
    if _node is None:
        _node = _random_getnode()
    return _node


def uuid1(node=None, clock_seq=None):
    global _last_timestamp
    if _generate_time_safe is not None and node is None and clock_seq is None:
        made, safety = _generate_time_safe()
        known = {member.value for member in SafeUUID}
        return UUID(bytes=made, is_safe=SafeUUID(safety) if safety in known else SafeUUID.unknown)
    stamp = _clock.time_ns() // 100 + _GREGORIAN
    if _last_timestamp is not None:
        stamp = max(stamp, _last_timestamp + 1)
    _last_timestamp = stamp
    if clock_seq is None:
        import random

        clock_seq = random.getrandbits(14)
    parts = (stamp & 0xffffffff, stamp >> 32 & 0xffff, stamp >> 48 & 0xfff, clock_seq >> 8 & 0x3f, clock_seq & 0xff,
             getnode() if node is None else node)
    return UUID(fields=parts, version=1)


def _named(algorithm, version, namespace, name):
    import hashlib

    text = name.encode() if isinstance(name, str) else name
    digest = hashlib.new(algorithm, namespace.bytes + text, usedforsecurity=False).digest()
    return UUID(bytes=digest[:16], version=version)


def uuid3(namespace, name):
    return _named('md5', 3, namespace, name)


def uuid4():
    return UUID(bytes=os.urandom(16), version=4)


def uuid5(namespace, name):
    return _named('sha1', 5, namespace, name)


NAMESPACE_DNS, NAMESPACE_URL, NAMESPACE_OID, NAMESPACE_X500 = (
    UUID(fields=(0x6ba7b810 + _step, 0x9dad, 0x11d1, 0x80, 0xb4, 0x00c04fd430c8)) for _step in (0, 1, 2, 4))


def main():
    import argparse

    spaces = {f'@{name}': globals()[f'NAMESPACE_{name.upper()}'] for name in ('dns', 'url', 'oid', 'x500')}
    makers = {maker.__name__: maker for maker in (uuid1, uuid3, uuid4, uuid5)}
    parser = argparse.ArgumentParser(description='Generates a uuid using the selected uuid function.')
    parser.add_argument('-u', '--uuid', choices=makers, default='uuid4',
                        help='The function to use to generate the uuid. By default uuid4 function is used.')
    parser.add_argument('-n', '--namespace',
                        help='The namespace is a UUID, or \'@ns\' where \'ns\' is a well-known predefined UUID '
                             'addressed by namespace name. Such as @dns, @url, @oid, and @x500. '
                             'Only required for uuid3/uuid5 functions.')
    parser.add_argument('-N', '--name',
                        help='The name used as part of generating the uuid. Only required for uuid3/uuid5 functions.')
    options = parser.parse_args()
    if options.uuid not in ('uuid3', 'uuid5'):
        print(makers[options.uuid]())
        return
    if not options.namespace or not options.name:
        parser.error(f'Incorrect number of arguments. {options.uuid} requires a namespace and a name. '
                     f"Run 'python -m uuid -h' for more information.")
    space = spaces[options.namespace] if options.namespace in spaces else UUID(options.namespace)
    print(makers[options.uuid](space, options.name))


if __name__ == '__main__':
    main()
