async def f(): pass
c = f()
for op in (lambda: iter(c), lambda: next(c), lambda: list(c), lambda: len(c), lambda: c(), lambda: c[0], lambda: [*c], lambda: c + 1):
    try:
        op()
    except TypeError as e:
        print(e)
def g(): yield from c
try:
    next(g())
except TypeError as e:
    print(e)
print(bool(c), c == c, hash(c) == hash(c))
try:
    c.x = 1
except AttributeError as e:
    print(e)
c.close()
