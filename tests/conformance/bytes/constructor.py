print(bytes(3), bytes(), bytes([1, 2]), bytes(range(3)), bytes("é", "utf-8"), bytes(b"x"), bytes(bytearray(b"y")), bytes.fromhex("de ad BE ef"), bytes(True))
for f in (lambda: bytes(-1), lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes("a"), lambda: bytes(["a"]), lambda: bytes(1.5), lambda: bytes.fromhex("abc"), lambda: bytes.fromhex("zz"), lambda: bytes(None), lambda: bytes(5, "ascii"), lambda: bytes([None])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
