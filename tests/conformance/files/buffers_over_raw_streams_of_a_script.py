import array
import io


class Raw(io.RawIOBase):
    def __init__(self, parts=(), takes=()):
        self.parts, self.takes, self.written = list(parts), list(takes), []

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, buffer):
        part = self.parts.pop(0) if self.parts else b''
        if part is not None:
            buffer[:len(part)] = part
        return part if part is None else len(part)

    def write(self, data):
        taken = self.takes.pop(0) if self.takes else len(data)
        if taken is not None:
            taken = min(taken, len(data))
            self.written.append(bytes(data[:taken]))
        return taken


reader = io.BufferedReader(Raw([b'abc', b'de', None, b'fgh', None]), 4)
print(reader.read1(1 << 20), reader.peek(), reader.read(3), reader.read(2), reader.read(), reader.read())
for target in (bytearray(2), memoryview(bytearray(4)), array.array('h', [0, 0])):
    reader = io.BufferedReader(Raw([b'abc', b'de']), 3)
    print(reader.readinto(target), bytes(target), reader.readinto1(target), bytes(target))
for wrong in (b'abc', memoryview(b'abc'), 'abc'):
    try:
        io.BytesIO(b'x').readinto(wrong)
    except TypeError as error:
        print(error)

raw = Raw(takes=[4, 2, None])
writer = io.BufferedWriter(raw, 4)
print(writer.write(b'abc'), raw.written, writer.write(b'defg'), raw.written)
try:
    writer.write(b'0123456789')
except BlockingIOError as error:
    print(error.args[:2], raw.written)
writer.flush()
print(raw.written)
raw.close()
print(writer.closed)


class Half(io.BufferedIOBase):
    def read(self, size=-1):
        return b'abcdef'[:size]


target = bytearray(3)
print(Half().readinto(target), target)
for deed in (lambda: io.BufferedIOBase().read(), lambda: io.BufferedIOBase().write(b''),
             lambda: io.TextIOWrapper.__new__(io.TextIOWrapper).read(), lambda: Half().readinto1(target)):
    try:
        deed()
    except (ValueError, OSError) as error:
        print(type(error).__name__, error)
text = io.TextIOWrapper(io.BytesIO(b'text'))
under = text.detach()
print(under.read())
try:
    text.read()
except ValueError as error:
    print(error)
buffered = io.BufferedReader(Raw())
buffered.detach()
print(repr(buffered))
