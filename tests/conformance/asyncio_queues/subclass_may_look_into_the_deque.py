import asyncio


async def main():
    class Peekable(asyncio.Queue):
        def peek(self):
            return self._queue[0]
    queue = Peekable()
    queue.put_nowait('first')
    queue.put_nowait('second')
    print(queue.peek(), type(queue._queue).__name__)


asyncio.run(main())
