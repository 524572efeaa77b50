async def f(n): return await f(n + 1)
try:
    f(0).send(None)
except RecursionError as e:
    print(str(e).startswith("maximum recursion depth exceeded"))
