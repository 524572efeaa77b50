class A: pass
class B(A): pass
class C(A): pass
print([c.__name__ for c in A.__subclasses__()], A.__base__, B.__base__.__name__)
A.__name__ = "Renamed"
print(A, A.__name__, A.__qualname__)
A.__qualname__ = "Q"
print(A, repr(A()).split(" object")[0])
A.__module__ = "elsewhere"
print(A)
