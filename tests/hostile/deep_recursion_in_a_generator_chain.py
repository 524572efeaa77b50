# ends: RecursionError
def f():
    yield from f()

next(f())
