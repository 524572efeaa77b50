e = ValueError("a", 2)
print(e.args, str(e), repr(e), e.__cause__, e.__context__, e.__traceback__, e.__suppress_context__)
e.custom = 5
e.args = ("changed",)
print(e, e.custom, e.__dict__, str(ValueError()), repr(ValueError()), str(ValueError(None)), str(ValueError(("t",))), ValueError("x") == ValueError("x"))
for a, v in (("__cause__", 5), ("__context__", "x"), ("__traceback__", 1), ("args", 5), ("__suppress_context__", "a")):
    try:
        setattr(e, a, v)
        print(a, "set to", getattr(e, a))
    except TypeError as x:
        print(a, x)
