def f(a, b: int = 1) -> str:
    "doc"
f.custom = 5
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.custom, f.__dict__, f.__defaults__, f.__closure__, f.__annotations__, f.__kwdefaults__, callable(f))
f.__name__ = "renamed"; f.__qualname__ = "Q.renamed"; f.__doc__ = None
print(f.__name__, f.__doc__, repr(f).split(" at ")[0])
def outer():
    def inner(): pass
    return inner
print(outer().__qualname__, (lambda: 0).__qualname__)
for a, v in (("__name__", 5), ("__defaults__", [1]), ("__dict__", 5), ("__code__", 1)):
    try:
        setattr(f, a, v)
    except Exception as e:
        print(type(e).__name__, e)
