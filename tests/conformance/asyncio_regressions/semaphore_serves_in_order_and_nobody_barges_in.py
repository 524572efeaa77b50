# gh-90155
import asyncio


async def hold(semaphore, name):
    async with semaphore:
        print(name)
        await asyncio.sleep(0)


async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    tasks = [asyncio.create_task(hold(semaphore, f'waiter {number}')) for number in range(3)]
    await asyncio.sleep(0)
    semaphore.release()
    print(semaphore.locked())
    tasks.append(asyncio.create_task(hold(semaphore, 'newcomer')))
    tasks[1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(semaphore._value)
    await semaphore.acquire()
    late = asyncio.create_task(hold(semaphore, 'woken'))
    await asyncio.sleep(0)
    semaphore.release()
    semaphore.release()
    await semaphore.acquire()
    print('main', late.done(), semaphore._value)
    await late


asyncio.run(main())
