class C:
    real = 1
    def __getattr__(self, n):
        print("getattr", n)
        if n == "no": raise AttributeError("custom message")
        return n.upper()
    def __setattr__(self, n, v):
        print("setattr", n, v)
        super().__setattr__(n, v)
    def __delattr__(self, n):
        print("delattr", n)
        super().__delattr__(n)
c = C()
c.x = 1
print(c.x, c.real, c.missing)
del c.x
print(c.x, hasattr(c, "no"), getattr(c, "no", "default"))
try:
    c.no
except AttributeError as e:
    print(e)
