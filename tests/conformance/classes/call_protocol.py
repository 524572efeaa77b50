class C:
    def __call__(self, *a, **k): return a, k
c = C()
print(c(), c(1, x=2), callable(c), callable(C), callable(5), list(map(c, [1])))
class Nested:
    def __call__(self): return C()
print(Nested()()(7))
