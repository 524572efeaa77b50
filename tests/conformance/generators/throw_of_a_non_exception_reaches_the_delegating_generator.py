def inner():
    yield 1
    yield 2


def outer():
    try:
        yield from inner()
    except TypeError as error:
        yield f"outer sees: {error}"


for bad in (5, int, "text"):
    alone = inner()
    next(alone)
    try:
        alone.throw(bad)
    except TypeError as error:
        print(error, next(alone))
    delegating = outer()
    next(delegating)
    print(delegating.throw(bad))
