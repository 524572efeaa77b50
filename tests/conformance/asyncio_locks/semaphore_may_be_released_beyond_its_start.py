import asyncio


async def main():
    semaphore = asyncio.Semaphore(0)
    semaphore.release()
    semaphore.release()
    print(repr(semaphore).split(' [')[1])


asyncio.run(main())
