b = bytearray(b"ab")
def s(i, v): b[i] = v
for f in (lambda: s(0, 256), lambda: s(0, "a"), lambda: s(9, 1), lambda: b.append(256), lambda: b.append("a"), lambda: b.remove(1), lambda: bytearray().pop(), lambda: b.extend("a"), lambda: b.extend([300]), lambda: s(slice(0, 1), "a"), lambda: b[5], lambda: b["a"]):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
