class S(set):
    def add(self, x): super().add(x * 2)
s = S([1, 2])
s.add(5)
print(s, type(s | {1}), type(s.copy()), s == {1, 2, 10}, isinstance(s, set))
class F(frozenset): pass
print(F([1]), type(F([1]) | {2}), F() == frozenset())
