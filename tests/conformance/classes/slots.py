class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
s = S()
print(s.a, hasattr(s, "b"), hasattr(s, "__dict__"), S.__slots__)
for code in ("s.c = 1", "s.b", "del s.b", "s.__dict__"):
    try:
        exec(code)
    except AttributeError as e:
        print(code, "->", e)
class T(S): pass
t = T(); t.c = 5
print(t.c, t.a, t.__dict__)
class U(S): __slots__ = ["x"]
u = U(); u.x = u.b = 3
print(u.x, u.b, type(S.a).__name__)
for body in ({"__slots__": ("a",), "a": 1}, {"__slots__": ("1a",)}, {"__slots__": (5,)}):
    try:
        type("V", (), body)
    except Exception as e:
        print(type(e).__name__, e)
