m = memoryview(b"abcdef")
print(m[0], bytes(m[1:3]), len(m), m.tolist(), m.readonly, m == b"abcdef")
b = bytearray(b"xyz")
v = memoryview(b)
v[0] = 65
print(b, v.nbytes, v.format)
