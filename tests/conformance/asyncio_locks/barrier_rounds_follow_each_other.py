import asyncio


async def main():
    barrier = asyncio.Barrier(2)
    async def party(name):
        for round in range(3):
            await barrier.wait()
            print(name, round)
    await asyncio.gather(party('a'), party('b'))


asyncio.run(main())
