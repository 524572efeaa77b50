class M:
    def keys(self): print("keys"); return ["a", "b"]
    def __getitem__(self, k): print("get", k); return k * 2
print({**M(), "a": 0})
print(dict(M()))
def f(**kw): return kw
print(f(**M()))
