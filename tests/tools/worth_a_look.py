import asyncio
import time

cache = {}
total = 0
unneeded = asyncio.Lock()
needed = asyncio.Lock()


async def quick(n):
    return n * 2


async def load(key):
    await asyncio.sleep(1)
    return key


async def get(key):
    if key in cache:
        return cache[key]
    value = await load(key)
    cache[key] = value
    return value


async def get_carefully(key):
    value = await load(key)
    if key not in cache:
        cache[key] = value
    return value


async def put(key, value):
    async with unneeded:
        cache[key] = await quick(value)


async def add_under_lock(n):
    global total
    async with needed:
        old = total
        await asyncio.sleep(0)
        total = old + n


async def add(n):
    global total
    old = total
    await asyncio.sleep(0)
    total = old + n


async def down(n):
    if n:
        await down(n - 1)
    else:
        await asyncio.sleep(0)


def pause():
    time.sleep(0.1)


async def spin():
    while True:
        await quick(1)


async def numbers(wait):
    for n in range(3):
        if wait:
            await asyncio.sleep(0)
        yield n


async def letters():
    yield "a"


class Box:
    def __init__(self):
        self.queue = asyncio.Queue()
        self.total = 0

    async def fill(self):
        for i in range(3):
            await self.queue.put(i)

    async def drain(self):
        while True:
            self.total += await self.queue.get()
            pause()

    async def go(self):
        await self.fill()
        await self.drain()


async def main(event, something):
    task = asyncio.create_task(get(1))
    await quick(3)
    await task
    await task
    quick(2)
    asyncio.create_task(put(1, 2))
    async with asyncio.TaskGroup() as group:
        group.create_task(add(1))
        group.create_task(add_under_lock(1))
    async with asyncio.TaskGroup():
        pass
    await asyncio.gather(down(3), Box().go(), get_carefully(1))
    await asyncio.gather()
    await down(3)
    async with asyncio.timeout(2):
        await quick(1)
    await asyncio.wait_for(quick(1), 5)
    await asyncio.wait_for(load(1), 5)
    await event.wait()
    await something
    async for n in numbers(True):
        print(n)
    print([letter async for letter in letters()])
    time.sleep(1)


asyncio.run(main(asyncio.Event(), quick(1)))
