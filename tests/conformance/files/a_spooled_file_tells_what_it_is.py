import tempfile

with tempfile.SpooledTemporaryFile(max_size=4, mode='w+', encoding='utf-8') as file:
    print(file.mode, file.name, file.encoding, file.errors, file.newlines)
    file.write('ab\n')
    file.seek(0)
    print(repr(file.read()))
    file.write('cdefg\n')
    print(file.mode, file.name is None, file.encoding)
    file.seek(0)
    print(file.readlines(), file.newlines, list(file))
with tempfile.SpooledTemporaryFile() as file:
    print(file.mode, file.name)
    print(file.write(b'abc'), file.seek(1), file.read(1), file.readable(), file.closed)
    file.rollover()
    print(file.mode, file.tell(), file.read())
for make in (lambda: open('/dev/null', encoding='no-such'), lambda: tempfile.TemporaryFile('w', encoding='no-such'),
             lambda: tempfile.mkdtemp(prefix=b'a', suffix='b')):
    try:
        make()
    except (LookupError, TypeError) as error:
        print(type(error).__name__, error)
