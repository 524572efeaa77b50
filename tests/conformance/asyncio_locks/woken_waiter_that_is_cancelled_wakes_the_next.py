import asyncio


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    one, two = asyncio.create_task(lock.acquire()), asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    lock.release()
    one.cancel()
    print(await two, one.cancelled())


asyncio.run(main())
