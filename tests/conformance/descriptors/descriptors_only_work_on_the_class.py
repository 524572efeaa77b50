class D:
    def __get__(self, obj, owner=None): return "got"
class C: pass
c = C()
c.d = D()
print(type(c.d).__name__)
C.d = D()
print(C.d, c.__class__.d, type(c.d).__name__)
del c.d
print(c.d)
