class D(dict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
    def __getitem__(self, k): return ("got", super().__getitem__(k))
d = D(a=1)
d["b"] = 2
d.update(c=3)
print(d, d["b"], d.get("b"), {**d}, dict(d), list(d.values()), type(d.copy()), d == {"a": 1, "b": 4, "c": 3})
