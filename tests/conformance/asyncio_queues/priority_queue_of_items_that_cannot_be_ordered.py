import asyncio


async def main():
    queue = asyncio.PriorityQueue()
    queue.put_nowait((1, object()))
    try:
        queue.put_nowait((1, object()))
    except TypeError as error:
        print(error, queue.qsize())


asyncio.run(main())
