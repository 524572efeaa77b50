import asyncio


async def main():
    print(asyncio.BrokenBarrierError.__mro__)


asyncio.run(main())
