import io
import os
import tempfile

fd, path = tempfile.mkstemp()
os.close(fd)
for encoding in ('utf-8-sig', 'utf-16', 'utf-32', 'utf-16-le'):
    below = io.BytesIO()
    text = io.TextIOWrapper(below, encoding=encoding)
    for part in 'ab', 'cd':
        text.write(part)
        text.flush()
    print(encoding, below.getvalue())
    text.seek(0)
    print(ascii(text.read()))
    text.seek(0)
    text.write('x')
    text.flush()
    print(below.getvalue())
    with open(path, 'w', encoding=encoding) as file:
        file.write('aaa')
        place = file.tell()
    with open(path, 'a', encoding=encoding) as file:
        file.write('xxx')
        print(place, file.tell())
    with open(path, 'r+', encoding=encoding) as file:
        file.seek(place)
        file.write('zzz')
        file.seek(0)
        file.write('bbb')
    with open(path, 'rb') as file:
        print(file.read())
    with open(path, encoding=encoding) as file:
        print(ascii(file.read(2)), file.tell(), ascii(file.read()))
    with open(path, 'w', encoding=encoding) as file:
        for number in range(3000):
            file.write(f'{number}\n')
    with open(path, encoding=encoding) as file:
        print(sum(int(line) for line in file))
os.remove(path)
