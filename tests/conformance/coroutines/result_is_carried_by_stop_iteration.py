async def f(v): return v
for v in (None, 5, (1, 2), ValueError("v"), StopIteration("s")):
    try:
        f(v).send(None)
    except StopIteration as e:
        print(repr(e.value), repr(e.args))
