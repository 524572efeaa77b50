g = ((yield_, i) for i, yield_ in enumerate("ab"))
print(next(g), list(g))
g = (x for x in (y * 2 for y in range(3)))
print(g.__name__, g.__qualname__, list(g))
try:
    g.send(1)
except StopIteration:
    print("exhausted")
