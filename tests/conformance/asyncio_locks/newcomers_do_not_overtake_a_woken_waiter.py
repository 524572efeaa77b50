import asyncio


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    async def take(name):
        async with lock:
            print(name)
    first = asyncio.create_task(take('first'))
    await asyncio.sleep(0)
    lock.release()
    print(lock.locked())
    await take('newcomer')
    await first


asyncio.run(main())
