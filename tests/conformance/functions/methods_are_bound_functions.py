class C:
    def m(self, x=1): return (self.name, x)
    def __init__(self, name): self.name = name
a, b = C("a"), C("b")
m = a.m
print(m(), m(2), C.m(b, 3), m.__self__ is a, m.__func__ is C.m, a.m == a.m, a.m is a.m, a.m == b.m, m.__name__, hash(a.m) == hash(a.m))
print(repr(C.m).split(" at")[0], repr(m).startswith("<bound method C.m of <__main__.C object at"))
