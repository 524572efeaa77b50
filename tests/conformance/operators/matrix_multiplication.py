class M:
    def __init__(self, v): self.v = v
    def __matmul__(self, o): return M(self.v * o.v)
    def __rmatmul__(self, o): return f"r{o}"
    def __imatmul__(self, o):
        self.v += 100
        return self
a = M(3)
print((a @ M(4)).v, 7 @ a)
a @= 1
print(a.v)
