import functools
def twice(f):
    @functools.wraps(f)
    async def wrapper(*a, **k): return (await f(*a, **k), await f(*a, **k))
    return wrapper
@twice
async def f(x, y=0):
    "doc of f"
    return x + y
async def main():
    print(await f(1), await f(1, y=2), f.__name__, f.__doc__, f.__wrapped__.__name__)
    g = lambda: f(5)
    print(await g())
try:
    main().send(None)
except StopIteration: pass
