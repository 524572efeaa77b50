import os
import tempfile
import traceback


def attempt(name, action):
    try:
        print(name, ascii(action()))
    except UnicodeDecodeError as error:
        print(name, error, error.object[-20:], len(error.object), error.start, error.end)
        for frame in traceback.extract_tb(error.__traceback__):
            print('   ', frame.name, os.path.basename(frame.filename), frame.line)


def prefix(path):
    with open(path) as file:
        for line in file:
            print('   ', line[:5].rstrip())


folder = tempfile.mkdtemp()
contents = {
    'third line': b'ok line\n\xc3\xa4 second\nbad \xff here\nlast\n',
    'second piece': b'x' * 5000 + b'\n' + b'y' * 3190 + 'ä\n'.encode() + b'z' * 100 + b'\n\xff\n',
    'end': b'abc\nde\xc3',
    'second line in the second piece': b'a\n' + b'b' * 8200 + b'\nc\xff\nd',
}
for name, content in contents.items():
    path = os.path.join(folder, 'file')
    with open(path, 'wb') as file:
        file.write(content)
    attempt(name, lambda: open(path).read()[-5:])
    attempt(name, lambda: open(path).readline()[-5:])
    attempt(name, lambda: open(path).read(3))
    attempt(name, lambda: open(path).readlines()[-1:])
    attempt(name, lambda: prefix(path))
    attempt(name, lambda: open(path, errors='replace').read()[-8:])
    with open(path) as file:
        for _ in range(4):
            attempt(name, lambda: file.readline()[:5])
        attempt(name, lambda: file.read())
