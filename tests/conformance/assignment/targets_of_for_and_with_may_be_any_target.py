d = {}
for d["i"] in range(3): pass
print(d)
class C: pass
c = C()
for c.x, (c.y, *c.z) in [(1, (2, 3, 4))]: pass
print(vars(c))
class M:
    def __enter__(self): return (1, 2)
    def __exit__(self, *a): pass
with M() as (a, d["b"]), M() as [c.p, c.q]:
    print(a, d, c.p, c.q)
