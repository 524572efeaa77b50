class D:
    def __init__(self, n): self.n = n
    def __get__(self, o, t): return self.n
class A: x = D("A")
class B: x = D("B")
class C(A, B): pass
print(C().x, C.x, super(A, C()).x)
C.x = 5
print(C.x, C().x, A.x)
