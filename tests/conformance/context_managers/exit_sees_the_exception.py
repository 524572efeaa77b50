class M:
    def __init__(self, swallow): self.swallow = swallow
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        print(t.__name__ if t else t, repr(v), tb is not None)
        return self.swallow
with M(True): raise ValueError("swallowed")
print("after")
try:
    with M(False): raise KeyError("passes")
except KeyError as e:
    print("caught", e)
with M("truthy"): 1 / 0
with M(1), M(0): raise IndexError
