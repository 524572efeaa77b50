class C:
    def __new__(cls, *a, **k):
        print("new", cls.__name__, a, k)
        return super().__new__(cls)
    def __init__(self, x, y=0):
        print("init", x, y)
C(1, y=2)
class D:
    def __new__(cls): return 5
    def __init__(self): print("never")
print(D())
class E(C):
    def __new__(cls, x):
        return C.__new__(C, x)
    def __init__(self, x): print("E init never")
print(type(E(1)).__name__)
