import asyncio
async def inner(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
async def outer():
    async for x in inner(3):
        async for y in inner(x): yield x, y
async def main():
    print([p async for p in outer()], [x async for x in inner(4) if x % 2])
asyncio.run(main())
