# Each generator, or coroutine, stops once before it begins the next: the chain is as deep as calls may be.
import asyncio
import sys

sys.setrecursionlimit(300)


def generator(depth):
    yield depth
    yield from generator(depth + 1)


async def coroutine(depth):
    global deepest
    deepest = depth
    await asyncio.sleep(0)
    await coroutine(depth + 1)


try:
    for deepest in generator(0):
        pass
except RecursionError as error:
    print(error, deepest)
try:
    asyncio.run(coroutine(0))
except RecursionError as error:
    print(error, deepest > 200, deepest < 300)
