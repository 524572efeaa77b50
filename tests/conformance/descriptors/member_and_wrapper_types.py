class C:
    __slots__ = ("s",)
    def f(self): pass
    @staticmethod
    def st(): pass
    @classmethod
    def cl(cls): pass
print(type(C.s).__name__, type(C.f).__name__, type(C.st).__name__, type(C.cl).__name__, type(int.__add__).__name__, type((1).__add__).__name__, type(str.upper).__name__, type(dict.fromkeys).__name__, type([].append).__name__, type(int.real).__name__)
print(C.s, C.__dict__["st"].__func__ is C.st, int.__add__(1, 2), str.upper("a"))
