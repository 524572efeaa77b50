import asyncio
import collections


async def main():
    event = asyncio.Event()
    mine = asyncio.get_running_loop().create_future()
    event._waiters.append(mine)
    print(repr(event).rpartition(' ')[2])
    event.set()
    print(mine.result())

    lock = asyncio.Lock()
    await lock.acquire()
    lock._waiters = collections.deque([asyncio.get_running_loop().create_future()])
    print(repr(lock).rpartition(' ')[2], len(lock._waiters))
    lock.release()
    print(lock.locked(), lock._waiters[0].result())

    queue = asyncio.Queue()
    mine = asyncio.get_running_loop().create_future()
    queue._putters.append(mine)
    queue.put_nowait(1)
    print(str(queue))
    print(await queue.get(), mine.result())


asyncio.run(main())
