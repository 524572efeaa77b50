import asyncio


async def main():
    semaphore = asyncio.Semaphore(2)
    print(semaphore.locked(), repr(semaphore).split(' [')[1])
    await semaphore.acquire()
    print(semaphore.locked(), repr(semaphore).split(' [')[1])
    await semaphore.acquire()
    print(semaphore.locked(), repr(semaphore).split(' [')[1])
    semaphore.release()
    print(semaphore.locked(), repr(semaphore).split(' [')[1])


asyncio.run(main())
