class C: pass
c = C()
C.f = lambda self: "f"
c.g = lambda: "g"
print(c.f(), c.g())
C.f = lambda self: "f2"
print(c.f())
C.__len__ = lambda self: 7
print(len(c))
del C.__len__
try:
    len(c)
except TypeError as e:
    print(e)
class D(C): pass
C.__add__ = lambda s, o: "added later"
print(D() + 1)
