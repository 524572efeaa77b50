b = b"Hello, World"
print(b.upper(), b.lower(), b.find(b"o"), b.rfind(b"o"), b.count(b"l"), b.replace(b"l", b"L"), b.split(b", "), b.startswith(b"He"), b.endswith((b"x", b"ld")), b.index(87), b.title(), b.swapcase())
print(b.hex(), b.hex("-"), b.hex(":", 4), b.partition(b","), b.center(16, b"*"), b.strip(b"Hd"), b"a b".split(), b"1".isdigit(), b" ".isspace(), b",".join([b"a", b"b"]), b"7".zfill(3), b"a\nb".splitlines(), b"abc".translate(bytes(range(256)), b"b"))
for f in (lambda: b.find("o"), lambda: b.index(b"q"), lambda: b.split("x"), lambda: b"".join(["a"]), lambda: b.replace("a", "b"), lambda: b.startswith("a"), lambda: b + "a", lambda: "a" in b, lambda: 256 in b, lambda: b.strip("x")):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
