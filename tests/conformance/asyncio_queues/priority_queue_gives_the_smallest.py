import asyncio


async def main():
    queue = asyncio.PriorityQueue()
    for item in (3, 1, 2, 0):
        queue.put_nowait(item)
    print([queue.get_nowait() for _ in range(4)])


asyncio.run(main())
