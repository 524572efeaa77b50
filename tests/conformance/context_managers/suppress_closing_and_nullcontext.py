from contextlib import suppress, closing, nullcontext
with suppress(KeyError, ValueError):
    {}["x"]
    print("never")
print("after suppress")
class C:
    def close(self): print("closed")
with closing(C()) as c: print(type(c).__name__)
with nullcontext(5) as x: print(x)
try:
    with suppress(KeyError): raise IndexError("i")
except IndexError as e:
    print(e)
with suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1)])
print("groups too")
