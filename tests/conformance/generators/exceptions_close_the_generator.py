def g():
    yield 1
    raise ValueError("broken")
c = g()
next(c)
try:
    next(c)
except ValueError as e:
    print(e)
print(next(c, "exhausted"), list(c))
