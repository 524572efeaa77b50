# SPDX-License-Identifier: Apache-2.0
import asyncio

from harness import main, measure


async def chain(depth):
    if depth == 0:
        await asyncio.sleep(0)
        return 1
    return 1 + await chain(depth - 1)


async def pause(count):
    for _ in range(count):
        await asyncio.sleep(0)
    return count


async def below(depth, count):
    return await pause(count) if depth == 0 else await below(depth - 1, count)


async def takes_turns(tasks, turns):
    return sum(await asyncio.gather(*(pause(turns) for _ in range(tasks))))


@measure(10000)
def suspend_1_deep():
    return asyncio.run(below(1, 10000))


@measure(2000)
def suspend_900_deep():
    return asyncio.run(below(900, 2000))


@measure(20000)
def switch_1000_tasks():
    return asyncio.run(takes_turns(1000, 20))


main()
