import asyncio


async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    one, two = asyncio.create_task(semaphore.acquire()), asyncio.create_task(semaphore.acquire())
    await asyncio.sleep(0)
    semaphore.release()
    one.cancel()
    print(await two, one.cancelled(), semaphore.locked())


asyncio.run(main())
