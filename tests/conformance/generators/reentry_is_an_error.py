def g():
    for f in (lambda: next(c), lambda: c.send(None), lambda: c.close(), lambda: c.throw(ValueError), lambda: list(c)):
        try:
            f()
        except ValueError as e:
            print(type(e).__name__, e)
    yield "fine"
c = g()
print(next(c))
