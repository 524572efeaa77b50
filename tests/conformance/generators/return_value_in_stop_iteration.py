def g(v):
    yield
    return v
for v in (None, 5, (1, 2), ValueError("as value"), StopIteration(3)):
    c = g(v)
    next(c)
    try:
        next(c)
    except StopIteration as e:
        print(repr(e.value), repr(e.args))
    try:
        next(c)
    except StopIteration as e:
        print(e.value, e.args)
