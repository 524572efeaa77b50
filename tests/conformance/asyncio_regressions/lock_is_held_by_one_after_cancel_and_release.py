# gh-76915: a cancelled waiter in front of others does not let newcomers in
import asyncio

from _holding import hold, two_wait


async def main():
    lock, waiters = await two_wait()
    waiters[0].cancel()
    lock.release()
    newcomer = asyncio.create_task(hold(lock, 'newcomer'))
    print(lock.locked())
    await asyncio.gather(*waiters, newcomer, return_exceptions=True)


asyncio.run(main())
