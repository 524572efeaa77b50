class C:
    def __init__(self): self.x = 1
    def __getattribute__(self, n):
        print("get", n)
        if n == "gone": raise AttributeError(n)
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return f"fallback {n}"
    def m(self): return self.x
c = C()
print(c.x, c.m(), c.gone, c.never)
len_ok = hasattr(c, "__len__")
print(len_ok)
