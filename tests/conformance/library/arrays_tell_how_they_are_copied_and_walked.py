import array
import copy
import warnings

warnings.simplefilter('ignore')
print(array.array('h', [1, -2]).__reduce_ex__(4)[1])
print(array.array('h', [1, -2]).__reduce_ex__(2))
for made in (('i', 9, b'\0\0\0\1'), ('i', 6, b'\xff\xff\xff\xff'), ('u', 18, b'a\0b\0'), ('d', 17, bytes(8))):
    print(array._array_reconstructor(array.array, *made).tolist())
for refused in (('i', 99, b''), ('z', 0, b''), ('i', 8, b'abc'), ('i', 0, '')):
    try:
        array._array_reconstructor(array.array, *refused)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
walk = iter(array.array('i', [1, 2, 3]))
print(next(walk), walk.__reduce__()[1:])
walk.__setstate__(0)
print(list(walk), walk.__reduce__()[1:], type(walk).__name__)


class Named(array.array):
    def __new__(cls, code, items, name=None):
        made = super().__new__(cls, code, items)
        made.name = name
        return made


named = Named('b', [1, 2], name='n')
print(named, named.name, type(named[:1]).__name__, type(copy.copy(named)).__name__)
numbers = array.array('i', [1])
for wrong in (lambda: array.array('i', bytes(3)), lambda: numbers.frombytes(array.array('h', [1, 2])),
              lambda: array.array('i', typecode='i'), lambda: setattr(numbers, 'name', 1), lambda: numbers * 1.5,
              lambda: numbers.fromlist([5, 'x'])):
    try:
        wrong()
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
print(numbers)
