# gh-76915: a cancelled waiter in front of others does not let newcomers in
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
    lock.release()
    newcomer = asyncio.create_task(hold(lock, 'newcomer'))
    print(lock.locked())
    await asyncio.gather(*waiters, newcomer, return_exceptions=True)


asyncio.run(main())
