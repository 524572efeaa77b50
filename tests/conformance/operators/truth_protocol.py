class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
print(bool(L(0)), bool(L(2)), bool(object()))
class BadBool:
    def __bool__(self): return 1
class BadLen:
    def __len__(self): return -1
class LenType:
    def __len__(self): return "a"
for c in (BadBool, BadLen, LenType):
    try:
        bool(c())
    except Exception as e:
        print(type(e).__name__, e)
print([bool(x) for x in (0, 0.0, 0j, "", b"", [], (), {}, set(), range(0), None, NotImplemented if False else 1)])
