# SPDX-License-Identifier: Apache-2.0
import asyncio

from harness import main, measure


async def numbers(count):
    for n in range(count):
        yield n


async def generated(count):
    total = 0
    async for n in numbers(count):
        total += n
    return total


class Countdown:
    def __init__(self, count):
        self.count = count

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.count == 0:
            raise StopAsyncIteration
        self.count -= 1
        return self.count


class Depth:
    def __init__(self):
        self.depth = 0
        self.entered = 0

    async def __aenter__(self):
        self.depth += 1
        self.entered += 1
        return self

    async def __aexit__(self, kind, error, traceback):
        self.depth -= 1
        return False


async def managed(count):
    manager = Depth()
    async for n in Countdown(count):
        async with manager as inside:
            inside.depth += n % 2
            inside.depth -= n % 2
    return manager.depth, manager.entered


@measure(50000)
def async_generator():
    return asyncio.run(generated(50000))


@measure(20000)
def async_with_and_for():
    return asyncio.run(managed(20000))


main()
