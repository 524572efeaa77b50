import asyncio


async def main():
    class Loud(asyncio.Queue):
        def put_nowait(self, item):
            print('putting', item)
            super().put_nowait(item)
    queue = Loud()
    await queue.put(1)
    print(queue.qsize())


asyncio.run(main())
