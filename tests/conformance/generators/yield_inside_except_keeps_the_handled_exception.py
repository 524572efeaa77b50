import sys
def g():
    try:
        raise ValueError("mine")
    except ValueError:
        yield repr(sys.exception())
        yield repr(sys.exception())
        try:
            raise
        except ValueError as e:
            yield f"reraised {e}"
    yield sys.exception()
c = g()
try:
    raise KeyError("caller")
except KeyError:
    print(next(c), repr(sys.exception()))
print(next(c), sys.exception())
print(next(c), next(c))
