x = 1
def f(a=x): return a
x = 2
print(f(), x)
class C:
    y = 5
    def m(self, z=y): return z
print(C().m())
