import sys
def g():
    yield repr(sys.exception())
    yield repr(sys.exception())
c = g()
try:
    raise KeyError("caller")
except KeyError:
    print(next(c))
print(next(c))
