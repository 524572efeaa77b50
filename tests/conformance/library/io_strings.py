import io
b = io.StringIO("one\ntwo\n")
print(repr(b.readline()), b.read(), b.getvalue() == "one\ntwo\n", b.seek(0), list(b), b.tell())
w = io.StringIO(); print(w.write("abc"), w.getvalue(), file=w); print(repr(w.getvalue()))
y = io.BytesIO(b"xyz"); print(y.read(2), y.getvalue())
