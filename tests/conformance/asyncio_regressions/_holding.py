"""A task that says when it holds a lock."""
import asyncio


async def hold(lock, name):
    async with lock:
        print(name, 'in')
        await asyncio.sleep(0)
        print(name, 'out')


async def two_wait():
    """A held lock, and the tasks that wait for it."""
    lock = asyncio.Lock()
    await lock.acquire()
    waiters = [asyncio.create_task(hold(lock, name)) for name in ('first', 'second')]
    await asyncio.sleep(0)
    return lock, waiters
