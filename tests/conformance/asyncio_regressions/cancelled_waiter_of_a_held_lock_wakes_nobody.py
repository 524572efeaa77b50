# gh-76915: two tasks would hold the lock
import asyncio

from _holding import two_wait


async def main():
    lock, waiters = await two_wait()
    waiters[0].cancel()
    for _ in range(3):
        await asyncio.sleep(0)
    print('still held', lock.locked())
    lock.release()
    print(await asyncio.gather(*waiters, return_exceptions=True))


asyncio.run(main())
