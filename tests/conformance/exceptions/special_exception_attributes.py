try:
    {}["k"]
except KeyError as e:
    print(e, repr(e), e.args)
try:
    raise SystemExit(3)
except SystemExit as e:
    print(e.code)
s = StopIteration(1, 2)
print(s.value, s.args, StopIteration().value, SystemExit().code, SystemExit(1, 2).code)
o = OSError(2, "No such thing", "file.txt")
print(o, repr(o), type(o).__name__, o.errno, o.strerror, o.filename, type(OSError(13, "x")).__name__, OSError("a").errno, OSError(1, "b"))
print(KeyError("a"), KeyError("a", "b"), KeyError(), UnicodeDecodeError("utf-8", b"a\xff", 1, 2, "bad"), NameError("n", name="x").name, ImportError("i", name="m", path="p").path)
try:
    int("x")
except ValueError as e:
    print(e.args)
