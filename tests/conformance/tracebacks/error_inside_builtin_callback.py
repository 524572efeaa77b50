def key(x): return x.name
sorted([1, 2], key=key)
