class D:
    def __get__(self, o, t): raise KeyError("inside")
    def __set__(self, o, v): raise IndexError("inside set")
class C: d = D()
for code in ("C.d", "C().d", "C().d = 1", "hasattr(C(), 'd')", "getattr(C(), 'd', 5)", "del C().d"):
    try:
        exec(code)
    except Exception as e:
        print(code, type(e).__name__, e)
