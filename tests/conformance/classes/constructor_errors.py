class A: pass
class B:
    def __init__(self): return 5
class C:
    def __init__(self, x): pass
class D:
    def __new__(cls): return super().__new__(cls)
class E:
    def __new__(cls, x): return super().__new__(cls, x)
for code in ("A(1)", "A(x=1)", "B()", "C()", "C(1, 2)", "D(1)", "E(1)", "object(1)", "object.__new__()", "object.__new__(5)", "object.__new__(int)", "int.__new__(str)", "A.__init__()", "object().__init__(1)"):
    try:
        eval(code)
    except TypeError as e:
        print(code, "->", e)
