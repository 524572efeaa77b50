class M:
    def __init__(self, n): print("make", n); self.n = n
    def __enter__(self): print("enter", self.n); return self.n
    def __exit__(self, *exc): print("exit", self.n, exc)
with M(1) as a, M(2) as b:
    print("body", a, b)
with (M(3) as c, M(4)): print("parenthesised", c)
with (M(5), M(6),): print("trailing comma")
with M(7): pass
