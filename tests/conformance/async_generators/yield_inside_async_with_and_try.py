import asyncio
class M:
    async def __aenter__(self): print("enter"); await asyncio.sleep(0)
    async def __aexit__(self, t, *a): await asyncio.sleep(0); print("exit", t.__name__ if t else None)
async def g():
    async with M():
        yield 1
        yield 2
async def main():
    async for x in g(): print(x)
    a = g()
    print(await anext(a))
    await a.aclose()
    b = g()
    await anext(b)
    try:
        await b.athrow(ValueError)
    except ValueError:
        print("propagated")
asyncio.run(main())
