class A:
    def __add__(self, o): return f"add {o}"
class I:
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return f"fallback {o}"
class R:
    def __radd__(self, o): return f"reflected {o}"
a = A(); a += 1; print(a)
i = I(); i += 2; print(i)
x = 5; x += R(); print(x)
class M:
    def __iadd__(self, o): return 42
m = M(); m += 0; print(m)
