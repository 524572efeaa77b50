import functools
@functools.total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2))
class C:
    @functools.cached_property
    def p(self): print("once"); return 5
    @functools.singledispatchmethod
    def m(self, x): return "default"
    @m.register
    def _(self, x: int): return "int"
c = C()
print(c.p, c.p, vars(c), c.m(1), c.m("a"))
@functools.singledispatch
def g(x): return "any"
@g.register(list)
def _(x): return "list"
@g.register
def _(x: int | float): return "number"
print(g([]), g(1), g(1.5), g("s"), g(True))
