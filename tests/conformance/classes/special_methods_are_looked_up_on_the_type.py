class C:
    def __len__(self): return 1
c = C()
c.__len__ = lambda: 100
c.__call__ = lambda: "called"
c.__add__ = lambda o: "added"
c.__iter__ = lambda: iter([1])
c.__getitem__ = lambda i: i
c.__bool__ = lambda: False
print(len(c), c.__len__(), bool(c))
for code in ("c()", "c + 1", "iter(c)", "c[0]", "next(c)", "with_(c)"):
    try:
        eval(code, {"c": c, "with_": lambda x: x.__enter__()})
    except Exception as e:
        print(code, type(e).__name__, e)
