import asyncio
async def gen():
    yield 1
    1 / 0
async def main():
    async for x in gen():
        print(x)
asyncio.run(main())
