class K:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print(f"{self.n}<{o.n}", end=" "); return self.n < o.n
    def __gt__(self, o): print("never")
l = [K(3), K(1), K(2)]
l.sort()
print([k.n for k in l])
