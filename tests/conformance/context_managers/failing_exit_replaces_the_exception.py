class M:
    def __enter__(self): pass
    def __exit__(self, *a): raise KeyError("exit")
try:
    with M(): raise ValueError("body")
except KeyError as e:
    print(repr(e), repr(e.__context__))
try:
    with M(): pass
except KeyError as e:
    print(e.__context__)
