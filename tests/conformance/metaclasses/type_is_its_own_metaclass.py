print(type(type) is type, isinstance(type, type), isinstance(object, type), isinstance(type, object), type.__mro__, object.__bases__, type(int), int.__class__, type.__call__(int, "5"))
class M(type): pass
C = M("C", (), {"x": 1})
print(type(C), C.x, M.__mro__, isinstance(C, M))
