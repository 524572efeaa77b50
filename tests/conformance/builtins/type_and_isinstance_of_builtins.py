for x in (1, 1.0, 1j, "a", b"a", None, True, [], (), {}, set(), frozenset(), range(1), slice(1), ..., NotImplemented, len, type, object(), print, int.__add__, [].append, (lambda: 0), (i for i in []), map(str, []), zip(), {}.keys(), {}.values(), {}.items(), iter([]), iter(()), iter(""), iter({}), iter(set()), iter(range(1)), reversed([]), enumerate([]), memoryview(b""), property(), staticmethod(len), classmethod(len), super(int, 1), Exception(), BaseException):
    print(type(x).__name__, end=" ")
print()
