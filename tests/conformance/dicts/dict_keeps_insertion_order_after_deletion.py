d = {"a": 1, "b": 2, "c": 3}
del d["a"]
d["a"] = 4
d["b"] = 5
print(d, list(d), list(reversed(d)))
d.pop("b"); d["b"] = 0
print(d, next(iter(d)), d.popitem(), d)
