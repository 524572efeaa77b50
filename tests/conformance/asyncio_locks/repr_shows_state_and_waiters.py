import asyncio


async def main():
    lock = asyncio.Lock()
    print(repr(lock).split(' object at ')[0], repr(lock).split(' [')[1])
    await lock.acquire()
    task = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(repr(lock).split(' [')[1])
    task.cancel()


asyncio.run(main())
