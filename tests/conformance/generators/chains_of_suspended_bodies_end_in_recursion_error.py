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


def steps(depth, most):
    yield depth
    if depth < most:
        yield from steps(depth + 1, most)
    yield -depth


def nested(calls, iterator):
    return nested(calls - 1, iterator) if calls else next(iterator)


iterator = steps(0, 150)
print([next(iterator) for _ in range(151)][-1])
try:
    nested(200, iterator)
except RecursionError as error:
    print(error)
