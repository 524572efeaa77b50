import asyncio


async def main():
    queue = asyncio.Queue()
    async def items():
        while (item := await queue.get()) is not None:
            yield item
    for item in (1, 2, None):
        queue.put_nowait(item)
    print([item async for item in items()])


asyncio.run(main())
