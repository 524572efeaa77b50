print(b"abc", b"\x00\xff\n\t\\'", b'"', b"it's \"q\"", b"", bytes([65, 0, 200]), bytearray(b"x'\n"))
print(len(b"\xff\n"), b"a"[0], b"abc"[1:], b"abc"[-1], list(b"ab"), b"abc"[::-1], 97 in b"abc", b"bc" in b"abc")
