class M(type):
    def __instancecheck__(cls, o): print("instancecheck"); return o == 5
    def __subclasscheck__(cls, o): print("subclasscheck"); return o is int
class C(Exception, metaclass=M): pass
print(isinstance(5, C), isinstance(6, C), isinstance(C(), C), issubclass(int, C), issubclass(str, C))
try:
    raise ValueError
except C:
    print("never")
except ValueError:
    print("except ignores the hook")
