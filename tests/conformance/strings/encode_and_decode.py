s = "é€😀"
print(s.encode(), s.encode("utf-8"), s.encode("utf-16-le"), "é".encode("latin-1"), "abc".encode("ascii"))
print(b"\xc3\xa9".decode(), b"\xe9".decode("latin-1"), b"a\xffb".decode("utf-8", "replace") == "a\ufffdb", b"a\xffb".decode("utf-8", "ignore"), b"a\xffb".decode("ascii", "backslashreplace"))
print("é€".encode("ascii", "replace"), "é".encode("ascii", "ignore"), "é".encode("ascii", "xmlcharrefreplace"), "é".encode("ascii", "backslashreplace"))
for f in (lambda: "é".encode("ascii"), lambda: b"a\xff".decode(), lambda: b"\xe9".decode("ascii"), lambda: "a".encode("nope"), lambda: "ab€d".encode("latin-1"), lambda: "\ud800".encode(), lambda: b"\xc3".decode(), lambda: b"\xe2\x28".decode()):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
