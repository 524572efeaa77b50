import asyncio


async def main():
    barrier = asyncio.Barrier(3)
    async def party(name):
        position = await barrier.wait()
        print(name, position)
    await asyncio.gather(*(party(name) for name in 'abc'))


asyncio.run(main())
