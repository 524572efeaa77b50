d = {"a": 1}
print(d.get("a"), d.get("x"), d.get("x", 5), d.setdefault("b", 2), d.setdefault("a", 9), d.setdefault("c"), d)
d.update({"a": 10}, z=26); d.update([("y", 25), ["x", 24]]); d.update()
print(d, d.pop("z"), d.pop("nope", "default"), d.copy() == d, d.copy() is d, len(d))
print(list(d.keys()), list(d.values()), list(d.items()), d.popitem(), "a" in d, "q" in d)
d.clear()
print(d, dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict(a=1, b=2), dict([("k", "v")], k2=1), dict({1: 2}), dict(zip("xy", (1, 2))))
