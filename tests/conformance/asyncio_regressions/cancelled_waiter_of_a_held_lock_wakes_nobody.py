# gh-76915: two tasks would hold the lock
import asyncio


async def hold(lock, name):
    async with lock:
        print(name, 'in')
        await asyncio.sleep(0)
        print(name, 'out')


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    waiters = [asyncio.create_task(hold(lock, name)) for name in ('first', 'second')]
    await asyncio.sleep(0)
    waiters[0].cancel()
    for _ in range(3):
        await asyncio.sleep(0)
    print('still held', lock.locked())
    lock.release()
    print(await asyncio.gather(*waiters, return_exceptions=True))


asyncio.run(main())
