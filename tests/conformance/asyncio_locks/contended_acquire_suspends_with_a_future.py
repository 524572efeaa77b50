import asyncio


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    waiting = lock.acquire()
    yielded = waiting.send(None)
    print(type(yielded).__name__, yielded.done(), waiting.cr_await is not None)
    waiting.close()
    print(repr(lock).split(' [')[1])


asyncio.run(main())
