class M:
    def __enter__(self): print("enter"); return self
    def __exit__(self, t, *a): print("exit", t.__name__ if t else None)
def g():
    with M():
        yield 1
        yield 2
print(list(g()))
c = g(); next(c); c.close()
c = g(); next(c)
try:
    c.throw(KeyError("k"))
except KeyError:
    print("out")
