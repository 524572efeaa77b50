class N(int):
    def __repr__(self): return f"N({int(self)})"
n = N(5)
print(n, n + 1, type(n + 1), type(-n), type(n * n), [n], n == 5, hash(n) == hash(5), {5: "x"}[n], str(n), f"{n}", "%d" % n)
print(N("7"), N(3.5), isinstance(n, int), int(n), type(int(n)), n.real, type(n.real))
