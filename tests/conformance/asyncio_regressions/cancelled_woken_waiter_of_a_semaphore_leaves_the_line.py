# gh-90155: nobody would get a permit any more
import asyncio


async def hold(semaphore, name):
    async with semaphore:
        print(name, 'holds')


async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    task = asyncio.create_task(hold(semaphore, 'waiter'))
    await asyncio.sleep(0)
    semaphore.release()
    task.cancel()
    print(semaphore.locked(), semaphore._value)
    await asyncio.wait([task])
    print(semaphore.locked(), semaphore._value, bool(semaphore._waiters))
    await asyncio.wait_for(hold(semaphore, 'newcomer'), 1)
    print(semaphore.locked(), semaphore._value, bool(semaphore._waiters))


asyncio.run(main())
