def g():
    yield 1
    yield 2
c = g()
next(c)
for bad in (5, "x", int, None):
    try:
        c.throw(bad)
    except TypeError as e:
        print(e)
print(next(c))
