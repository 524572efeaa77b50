# bpo-27585
import asyncio


async def hold(lock, name):
    async with lock:
        print(name, 'holds')


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    first = asyncio.create_task(hold(lock, 'first'))
    second = asyncio.create_task(hold(lock, 'second'))
    await asyncio.sleep(0)
    lock.release()
    first.cancel()
    done, pending = await asyncio.wait([first, second], timeout=0.05)
    print(len(done), len(pending), first.cancelled(), lock.locked())
    second.cancel()


asyncio.run(main())
