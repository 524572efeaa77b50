print(b"%s %d %x %c %b %a %r" % (b"a", 5, 255, 65, b"z", "q", 1))
for t, a in ((b"%s", "a"), (b"%d", b"1"), (b"%c", 300)):
    try:
        t % a
    except Exception as e:
        print(type(e).__name__, e)
