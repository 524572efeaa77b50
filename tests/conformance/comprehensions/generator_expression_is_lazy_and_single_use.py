g = (print("eval", i) or i for i in range(3))
print(next(g), next(g))
print(list(g), list(g))
print(sum(x * x for x in range(4)), max((len(w) for w in ("a", "bbb")), default=0), any(x > 1 for x in range(3)), all(x for x in []), "".join(c for c in "ab"))
