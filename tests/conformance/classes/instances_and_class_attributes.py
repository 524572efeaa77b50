class C:
    shared = []
    n = 0
a, b = C(), C()
a.shared.append(1)
a.n += 5
print(b.shared, a.n, b.n, C.n, vars(a), vars(b), a.__dict__, a.__class__ is C)
C.n = 9
del a.n
print(a.n, b.n, hasattr(a, "x"), getattr(a, "x", "default"))
setattr(a, "dyn", 1); delattr(a, "dyn")
print(hasattr(a, "dyn"))
