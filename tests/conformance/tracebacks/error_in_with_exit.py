class M:
    def __enter__(self): return self
    def __exit__(self, *a): raise ValueError("exit failed")
with M():
    1 / 0
