class C:
    def __init__(self): self._x = 1
    @property
    def x(self):
        "the x"
        return self._x
    @x.setter
    def x(self, v): self._x = v * 2
    @x.deleter
    def x(self): print("deleted")
    ro = property(lambda self: "ro")
    wo = property(None, lambda self, v: print("wo", v))
c = C()
c.x = 5
print(c.x, C.x.__doc__, c.ro)
del c.x
c.wo = 3
for code in ("c.ro = 1", "del c.ro", "c.wo", "del c.wo"):
    try:
        exec(code)
    except AttributeError as e:
        print(code, "->", e)
print(type(C.x).__name__, C.x.fget(c), C.x.fset is not None, C.ro.fset, C.x.__name__)
