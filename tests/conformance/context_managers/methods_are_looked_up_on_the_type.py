class M:
    def __enter__(self): return "type enter"
    def __exit__(self, *a): print("type exit")
m = M()
m.__enter__ = lambda: "instance"
m.__exit__ = lambda *a: print("instance")
with m as x: print(x)
