def f(self): return ("f", self)
print(f.__get__(5)(), f.__get__(None, int) is f, f.__get__("x", str)() )
class C: pass
C.m = f
c = C()
print(c.m()[1] is c, type(c.m).__name__, type(C.m).__name__, len.__class__.__name__)
C.n = len
try:
    c.n()
except TypeError as e:
    print(e)
