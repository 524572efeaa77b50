import asyncio, types
@types.coroutine
def old(x):
    yield
    return x * 2
async def main():
    print(await old(4))
    async def f(): return await old(5)
    print(await asyncio.create_task(f()))
asyncio.run(main())
