import io
import os
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, 'file')
for newline in (None, '', '\n', '\r', '\r\n'):
    for encoding in ('utf-8', 'utf-8-sig', 'utf-16', 'utf-16-be', 'utf-32', 'latin-1'):
        with open(path, 'wb') as file:
            file.write('one\r\nzwö\nthree\nfour\r\n\r\n'.encode(encoding))
        with open(path, encoding=encoding, newline=newline) as file:
            told = []
            while line := file.readline():
                told.append((line, file.tell()))
            print(repr(newline), encoding, told)
            for _, position in told:
                file.seek(position)
                print(repr(file.read(3)), end=' ')
            file.seek(0)
            print(file.read(6).encode(), file.read(1).encode(), file.read().encode())
with open(path, 'w', newline='') as file:
    file.write('a' * 8191 + '\r\n' + 'b' * 8190 + '\r' + 'c\r\n')
with open(path) as file:
    print([(len(line), line[-1:]) for line in file], file.newlines)
with open(path, newline='') as file:
    print([(len(line), line[-2:]) for line in file], file.newlines)
with open(path, newline='\r') as file:
    print([(len(line), line[-2:]) for line in file], file.newlines)
with open(path) as file:
    print([len(file.read(8192)) for _ in range(3)])
with open(path, 'w+', encoding='utf-16-be') as file:
    file.write('ä€😀\n' * 5000)
    file.seek(0)
    print({line for line in file}, len(file.read()))
    file.seek(0)
    print(file.read(4095)[-3:], file.readline(), file.readline(2), file.readline(2), file.readline(2))
text = io.TextIOWrapper(io.BytesIO('ä€😀\n'.encode() * 3000), encoding='utf-8')
print(text.read(2), len(text.readline()), len(text.read()), repr(text.read(1)), repr(text.readline()))
