import array
import struct

numbers = array.array('i', [1, 2, 3])
view = memoryview(numbers)
print(view.format, view.itemsize, view.shape, view.strides, view.nbytes, view.readonly, view.obj is numbers)
view[0] = 99
print(numbers, view.tolist(), view[::-1].tolist())
view[1:] = array.array('i', [7, 8])
print(numbers.tolist())
for wrong in (lambda: view.__setitem__(0, 2 ** 31), lambda: view.__setitem__(0, 'a'),
              lambda: view.__setitem__(slice(0, 1), array.array('I', [5])), lambda: view.__delitem__(0)):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
struct.pack_into('<h', numbers, 4, -1)
print(numbers[1], struct.unpack('<3i', numbers), bytes(view[:1]))
print(memoryview(array.array('i', [1])) == array.array('d', [1.0]), memoryview(b'\1') == array.array('i', [1]))
