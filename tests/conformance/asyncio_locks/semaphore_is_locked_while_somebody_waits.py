import asyncio


async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    task = asyncio.create_task(semaphore.acquire())
    await asyncio.sleep(0)
    semaphore.release()
    print(semaphore.locked())
    await task
    semaphore.release()
    print(semaphore.locked())


asyncio.run(main())
