print(str(), str(5), str("x"), str(b"abc", "ascii"), str(b"a"), str(None), str([1, "a"]), str(object=3))
class S:
    def __str__(self): return "S!"
class R:
    def __repr__(self): return "R!"
class Bad:
    def __str__(self): return 5
class BadRepr:
    def __repr__(self): return None
print(str(S()), str(R()), [R()], f"{S()} {R()}", "%s" % S())
for f in (lambda: str(Bad()), lambda: repr(BadRepr()), lambda: str(b"a", "ascii", "strict", 1), lambda: str("a", "ascii"), lambda: f"{Bad()}"):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
