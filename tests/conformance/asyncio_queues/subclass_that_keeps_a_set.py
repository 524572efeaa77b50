import asyncio


async def main():
    class Unique(asyncio.Queue):
        def _init(self, maxsize):
            self._queue = set()
        def _put(self, item):
            self._queue.add(item)
        def _get(self):
            return self._queue.pop()
    queue = Unique(2)
    await queue.put('x')
    await queue.put('x')
    print(queue.qsize(), queue.full(), await queue.get(), queue.empty())


asyncio.run(main())
