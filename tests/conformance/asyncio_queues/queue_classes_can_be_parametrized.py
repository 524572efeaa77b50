import asyncio


async def main():
    print(asyncio.Queue[int], asyncio.PriorityQueue[str])


asyncio.run(main())
