# SPDX-License-Identifier: Apache-2.0
import asyncio

from harness import main, measure


async def sleep(n):
    await asyncio.sleep((n * 7919 % 10007) / 1e5)
    return 1


async def asleep(count):
    tasks = [asyncio.create_task(sleep(n)) for n in range(count)]
    return sum([await task for task in tasks])


@measure(10000)
def sleepers_10000():
    return asyncio.run(asleep(10000))


@measure(100000)
def sleepers_100000():
    return asyncio.run(asleep(100000))


main()
