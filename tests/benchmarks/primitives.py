# SPDX-License-Identifier: Apache-2.0
import asyncio

from harness import main, measure


async def free_lock(count):
    lock = asyncio.Lock()
    total = 0
    for n in range(count):
        async with lock:
            total += n
    return total


async def contended_lock(workers, count):
    lock = asyncio.Lock()
    seen = []

    async def worker(name):
        for _ in range(count):
            async with lock:
                seen.append(name)
                await asyncio.sleep(0)

    await asyncio.gather(*(worker(n) for n in range(workers)))
    return len(seen) + seen[count]


async def queued(producers, consumers, count):
    queue = asyncio.Queue(16)
    total = 0

    async def produce():
        for n in range(count):
            await queue.put(n)

    async def consume():
        nonlocal total
        while True:
            total += await queue.get()
            queue.task_done()

    readers = [asyncio.create_task(consume()) for _ in range(consumers)]
    await asyncio.gather(*(produce() for _ in range(producers)))
    await queue.join()
    for reader in readers:
        reader.cancel()
    await asyncio.gather(*readers, return_exceptions=True)
    return total


async def signalled(count):
    event = asyncio.Event()
    heard = 0

    async def listen():
        nonlocal heard
        for _ in range(count):
            await event.wait()
            event.clear()
            heard += 1

    listener = asyncio.create_task(listen())
    while not listener.done():
        event.set()
        await asyncio.sleep(0)
    return heard


async def limited(workers, count):
    semaphore = asyncio.Semaphore(3)
    done = 0

    async def worker():
        nonlocal done
        for _ in range(count):
            async with semaphore:
                await asyncio.sleep(0)
                done += 1

    await asyncio.gather(*(worker() for _ in range(workers)))
    return done


async def promised(count):
    loop = asyncio.get_running_loop()
    total = 0
    for n in range(count):
        future = loop.create_future()
        loop.call_soon(future.set_result, n)
        total += await future
    return total


@measure(20000)
def lock_free():
    return asyncio.run(free_lock(20000))


@measure(4000)
def lock_contended():
    return asyncio.run(contended_lock(20, 200))


@measure(10000)
def queue_one():
    return asyncio.run(queued(1, 1, 10000))


@measure(4000)
def queue_many():
    return asyncio.run(queued(20, 20, 200))


@measure(5000)
def event():
    return asyncio.run(signalled(5000))


@measure(4000)
def semaphore():
    return asyncio.run(limited(20, 200))


@measure(5000)
def future():
    return asyncio.run(promised(5000))


main()
