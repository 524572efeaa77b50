class lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner):
        if obj is None: return self
        print("compute")
        v = obj.__dict__[self.name] = self.f(obj)
        return v
class C:
    @lazy
    def x(self): return 42
c = C()
print(c.x, c.x, C().x)
