print(ord("a"), ord("😀"), chr(97), chr(0x1F600), ord(b"x"), ascii(chr(0xD800)))
for f in (lambda: ord("ab"), lambda: ord(""), lambda: chr(-1), lambda: chr(0x110000), lambda: ord(5), lambda: chr("a"), lambda: ord(b"ab")):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
