s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(5), slice(None, None, -1).indices(5), slice(5) == slice(None, 5, None), slice(1) != slice(2), slice(1, 2) < slice(1, 3), "abcdefghijk"[s])
print(slice(-3, None).indices(10), slice(0, 100, 3).indices(7), slice(None, -100, -1).indices(3), hash(slice(1, 2)) == hash(slice(1, 2)))
for f in (lambda: slice(), lambda: slice(1, 2, 0).indices(5), lambda: slice("a").indices(3), lambda: slice(1).indices(-1), lambda: slice(1, 2, 3, 4)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
