print(tuple("ab"), tuple([1]), tuple(), tuple(x for x in range(2)), tuple({3: 4}))
class T(tuple):
    def __new__(cls, *items): return super().__new__(cls, items)
    @property
    def first(self): return self[0]
t = T(1, 2)
print(t, t.first, t == (1, 2), type(t + ()), type(t[:]), hash(t) == hash((1, 2)), isinstance(t, tuple))
