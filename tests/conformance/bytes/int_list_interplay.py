print(list(bytearray(b"ab")), sum(b"ab"), max(b"abc"), sorted(b"cab"), tuple(b"\x00\x01"), [hex(x) for x in b"\xff\x10"], bytes(x ^ 1 for x in b"ab"), dict(enumerate(b"ab")), *b"AB")
for x in b"hi": print(x, end=" ")
print(bytes(reversed(b"abc")), b"abc".index(b"c"), bytes([*b"ab", 99]))
