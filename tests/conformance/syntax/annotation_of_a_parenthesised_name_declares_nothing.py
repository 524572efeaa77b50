(x): int = 1
print(x, __annotations__)
class C: pass
c = C()
c.a: str = "attr"
print(c.a, __annotations__)
d = {}
d["k"]: int = 4
print(d, __annotations__)
