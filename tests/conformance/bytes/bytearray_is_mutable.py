b = bytearray(b"abc")
b[0] = 65
b += b"de"
b.append(102)
b.extend([103, 104])
b[1:3] = b"XYZ"
print(b, len(b), b.pop(), b.pop(0))
b.insert(0, 33); b.remove(88); b.reverse(); del b[0]; del b[::2]
print(b)
b.clear()
print(b, bytearray(3), bytearray("a", "ascii"), bytearray(b"abc").upper())
