class K:
    def __init__(self, n): self.n = n
    def __hash__(self): print("hash", self.n); return 1
    def __eq__(self, o): print("eq", self.n, o.n); return self.n == o.n
a, b = K("a"), K("b")
d = {a: 1}
d[b] = 2
print(d[a], d[K("b")], len(d))
