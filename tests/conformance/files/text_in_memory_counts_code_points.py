import io

text = io.StringIO('é\n😀b\r\nc\rd')
print(text.read(1), text.tell(), repr(text.readline()), repr(text.readline()), repr(text.read()))
text.seek(3)
print(text.write('x€'), text.tell(), repr(text.getvalue()))
text.seek(12)
text.write('end')
print(repr(text.getvalue()), text.truncate(4), repr(text.getvalue()), text.tell())
for newline in (None, '', '\n', '\r', '\r\n'):
    lines = io.StringIO('a\nb\r\nc\rd', newline)
    print(repr(newline), list(lines), repr(lines.getvalue()))
    lines.write('\n\r')
    print(repr(lines.getvalue()))
print(list(io.StringIO('one\ntwo\n\nthree')), io.StringIO('a\nb').readlines(1), repr(io.StringIO('abc\n').readline(2)))
