async def outer():
    n = 0
    async def inc(by):
        nonlocal n
        n += by
        return n
    await inc(1)
    print(await inc(2), n)
    f = [lambda: inc(i) for i in range(3)]
    print([await g() for g in f])
    return inc
try:
    outer().send(None)
except StopIteration as e:
    print(e.value.__qualname__)
