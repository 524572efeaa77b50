print(b"a" == b"a", b"a" == "a", b"a" == bytearray(b"a"), b"a" < b"b", bytearray(b"b") > b"a", hash(b"a") == hash(bytes([97])), {b"k": 1}[b"k"], b"ab" + bytearray(b"c"), bytearray(b"c") + b"d", b"ab" * 2)
for f in (lambda: b"a" < "b", lambda: hash(bytearray()), lambda: b"a" + "b", lambda: bytearray(b"a") + 1):
    try:
        f()
    except TypeError as e:
        print(e)
