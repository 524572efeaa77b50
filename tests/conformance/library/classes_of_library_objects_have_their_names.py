# The names that type() and repr() show of what the library hands out.
import collections
import contextlib
import decimal
import pathlib
import re
import struct


def show(value):
    print(type(value), re.sub('0x[0-9a-f]+', '0x', repr(value)))


show(iter(collections.deque()))
show(contextlib.contextmanager(lambda: iter([1]))())
show(decimal.localcontext())
show(pathlib.PurePosixPath('a/b'))
show(pathlib.Path('a/b'))
numbers = struct.iter_unpack('<h', b'\x01\0\x02\0\x03\0')
show(numbers)
print(next(numbers), numbers.__length_hint__(), list(numbers), list(numbers))
