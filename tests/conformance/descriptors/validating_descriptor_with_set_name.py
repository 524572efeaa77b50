class Positive:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, owner): return self if obj is None else getattr(obj, self.name, 0)
    def __set__(self, obj, v):
        if v < 0: raise ValueError(f"{self.name[1:]} must be positive")
        setattr(obj, self.name, v)
class C: a = Positive(); b = Positive()
c = C()
c.a, c.b = 1, 2
print(c.a, c.b, vars(c), type(C.a).__name__)
try:
    c.a = -1
except ValueError as e:
    print(e)
