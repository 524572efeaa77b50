"""Arrays of numbers or characters of one kind."""

import sys
from _collections_abc import MutableSequence
from operator import index

import _array

__all__ = ['array', 'ArrayType', 'typecodes']

typecodes = 'bBuwhHiIlLqQfd'
_SIZES = {'b': 1, 'B': 1, 'u': 4, 'w': 4, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'f': 4, 'd': 8}


class array:
    __slots__ = ('typecode', 'itemsize', '_items', '__weakref__', '__dict__')
    __module__ = 'array'

    def __new__(cls, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            shown = type(typecode).__name__
            raise TypeError(f'array() argument 1 must be a unicode character, not {shown}')
        if typecode not in typecodes:
            raise ValueError('bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)')
        if isinstance(initializer, str) and typecode not in 'uw':
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        self = object.__new__(cls)
        self.typecode = typecode
        self.itemsize = _SIZES[typecode]
        self._items = []
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, array):
            if (typecode in 'uw') != (initializer.typecode in 'uw'):
                raise TypeError(f"cannot use a {'unicode ' if initializer.typecode in 'uw' else ''}array to "
                                f"initialize an array with typecode '{typecode}'")
            self._items = [_array.check(typecode, item) for item in initializer._items]
        else:
            self.extend(initializer)
        return self

    @classmethod
    def _of(cls, typecode, items):
        made = array(typecode)
        made._items = items
        return made

    def append(self, v, /):
        self._items.append(_array.check(self.typecode, v))

    def extend(self, bb, /):
        if isinstance(bb, array):
            if bb.typecode != self.typecode:
                raise TypeError('can only extend with array of same kind')
            self._items.extend(bb._items)
            return
        if not hasattr(bb, '__iter__') and not hasattr(bb, '__getitem__'):
            raise TypeError(f"'{type(bb).__name__}' object is not iterable")
        for item in bb:
            self.append(item)

    def insert(self, i, v, /):
        self._items.insert(i, _array.check(self.typecode, v))

    def fromlist(self, list, /):
        if not isinstance(list, _list):
            raise TypeError('arg must be list')
        checked = [_array.check(self.typecode, item) for item in list]
        self._items.extend(checked)

    def tolist(self):
        return self._items[:]

    def frombytes(self, buffer, /):
        if isinstance(buffer, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(buffer)
        if len(data) % self.itemsize:
            raise ValueError('bytes length not a multiple of item size')
        self._items.extend(_array.unpack(self.typecode, data))

    def tobytes(self):
        return _array.pack(self.typecode, self._items)

    def fromunicode(self, ustr, /):
        self._needs_text('fromunicode')
        if not isinstance(ustr, str):
            raise TypeError(f'fromunicode() argument must be str, not {type(ustr).__name__}')
        self._items.extend(ustr)

    def tounicode(self):
        self._needs_text('tounicode')
        return ''.join(self._items)

    def _needs_text(self, name):
        if self.typecode not in 'uw':
            raise ValueError(f"{name}() may only be called on unicode type arrays ('u' or 'w')")

    def fromfile(self, f, n, /):
        if n < 0:
            raise ValueError('negative count')
        data = f.read(n * self.itemsize)
        self.frombytes(data[:len(data) // self.itemsize * self.itemsize])
        if len(data) < n * self.itemsize:
            raise EOFError('read() didn\'t return enough bytes')

    def tofile(self, f, /):
        f.write(self.tobytes())

    def byteswap(self):
        data = self.tobytes()
        size = self.itemsize
        swapped = b''.join(data[at:at + size][::-1] for at in range(0, len(data), size))
        self._items = _array.unpack(self.typecode, swapped)

    def buffer_info(self):
        return id(self._items), len(self._items)

    def count(self, v, /):
        return self._items.count(v)

    def index(self, v, start=0, stop=sys.maxsize, /):
        try:
            return self._items.index(v, start, stop)
        except ValueError:
            raise ValueError('array.index(x): x not in array') from None

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError('pop from empty array')
        try:
            return self._items.pop(i)
        except IndexError:
            raise IndexError('pop index out of range') from None

    def remove(self, v, /):
        try:
            self._items.remove(v)
        except ValueError:
            raise ValueError('array.remove(x): x not in array') from None

    def reverse(self):
        self._items.reverse()

    def clear(self):
        self._items.clear()

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, key):
        return key in self._items

    def _place(self, key, message):
        if not hasattr(type(key), '__index__'):
            raise TypeError('array indices must be integers')
        place = index(key)
        place = place + len(self._items) if place < 0 else place
        if not 0 <= place < len(self._items):
            raise IndexError(message)
        return place

    def __getitem__(self, key):
        if isinstance(key, slice):
            return array._of(self.typecode, self._items[key])
        return self._items[self._place(key, 'array index out of range')]

    def __setitem__(self, key, value):
        if not isinstance(key, slice):
            self._items[self._place(key, 'array assignment index out of range')] = _array.check(self.typecode, value)
            return
        if not isinstance(value, array):
            raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
        if value.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
        try:
            self._items[key] = value._items[:]
        except ValueError as error:
            raise ValueError(str(error).replace('sequence', 'array')) from None

    def __delitem__(self, key):
        if isinstance(key, slice):
            del self._items[key]
        else:
            del self._items[self._place(key, 'array assignment index out of range')]

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
        return array._of(self.typecode, self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, count):
        if not hasattr(type(count), '__index__'):
            return NotImplemented
        return array._of(self.typecode, self._items * count)

    __rmul__ = __mul__

    def __imul__(self, count):
        if not hasattr(type(count), '__index__'):
            return NotImplemented
        self._items *= count
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __repr__(self):
        name = type(self).__name__
        if not self._items:
            return f"{name}('{self.typecode}')"
        shown = repr(''.join(self._items)) if self.typecode in 'uw' else repr(self._items)
        return f"{name}('{self.typecode}', {shown})"

    def __copy__(self):
        return array._of(self.typecode, self._items[:])

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __buffer__(self, flags, /):
        if flags:
            raise NotImplementedError('a memoryview of an array is not supported by Ouro')
        return memoryview(self.tobytes())

    def __reduce_ex__(self, protocol):
        return type(self), (self.typecode, self.tolist()), self.__dict__ or None

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


_list = list
ArrayType = array
MutableSequence.register(array)
