# SPDX-License-Identifier: Apache-2.0
import asyncio

from harness import main, measure


async def work(n):
    return n


async def one_by_one(count):
    total = 0
    for n in range(count):
        total += await asyncio.create_task(work(n))
    return total


async def gathered(count):
    return sum(await asyncio.gather(*[work(n) for n in range(count)]))


async def grouped(count):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(n)) for n in range(count)]
    return sum(task.result() for task in tasks)


async def forever():
    await asyncio.get_running_loop().create_future()


async def cancelled(count):
    ended = 0
    for _ in range(count):
        task = asyncio.create_task(forever())
        await asyncio.sleep(0)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            ended += 1
    return ended


@measure(5000)
def create_task():
    return asyncio.run(one_by_one(5000))


@measure(5000)
def gather():
    return asyncio.run(gathered(5000))


@measure(5000)
def task_group():
    return asyncio.run(grouped(5000))


@measure(2000)
def cancellation():
    return asyncio.run(cancelled(2000))


main()
