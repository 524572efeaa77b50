class A:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print("lt", self.n, o.n); return NotImplemented
    def __gt__(self, o): print("gt", self.n, o.n); return "gt!"
    def __le__(self, o): print("le", self.n, o.n); return NotImplemented
    def __ge__(self, o): print("ge", self.n, o.n); return NotImplemented
print(A(1) < A(2))
try:
    A(1) <= A(2)
except TypeError as e:
    print(e)
