import io
import os
import tempfile

pair = io.BufferedRWPair(io.BytesIO(b'abc'), io.BytesIO())
print(pair.read(2), pair.write(b'x'), pair.readable(), pair.writable(), pair.seekable(), pair.closed)
for translate in (True, False):
    decoder = io.IncrementalNewlineDecoder(None, translate)
    print([decoder.decode(part) for part in ('a\r', '\nb\rc', 'd\n', '\r')], decoder.decode('', True), decoder.newlines)
fd, path = tempfile.mkstemp('.x')
print(type(fd), path.endswith('.x'), oct(os.stat(path).st_mode), os.write(fd, b'text'))
os.close(fd)
with open(path, encoding='locale') as file:
    print(file.encoding, file.read())
os.unlink(path)
with tempfile.TemporaryFile('w+') as file:
    file.write('hi')
    file.seek(0)
    print(file.read(), os.fstat(file.fileno()).st_size)
with tempfile.NamedTemporaryFile() as file:
    print(oct(os.stat(file.name).st_mode))
folder = tempfile.mkdtemp()
print(oct(os.stat(folder).st_mode))
os.rmdir(folder)
