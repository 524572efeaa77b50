class A:
    def f(self): return "A"
class B:
    def f(self): return "B"
a = A()
a.x = 1
a.__class__ = B
print(a.f(), a.x, type(a).__name__, isinstance(a, A))
for target in (int, 5):
    try:
        a.__class__ = target
    except TypeError as e:
        print(e)
