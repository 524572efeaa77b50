class M:
    def __init__(self, n): self.n = n
    def __enter__(self): pass
    def __exit__(self, t, v, tb):
        print("exit", self.n, repr(v))
        if v: raise RuntimeError(self.n)
try:
    with M("a"):
        with M("b"):
            raise ValueError("first")
except RuntimeError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
