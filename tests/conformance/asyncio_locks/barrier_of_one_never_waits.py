import asyncio


async def main():
    barrier = asyncio.Barrier(1)
    print([await barrier.wait() for _ in range(3)])


asyncio.run(main())
