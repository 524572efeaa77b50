# Code that is compiled while the first call is still under way knows nothing of what it will answer.
import asyncio


async def descend(depth):
    if depth == 0:
        return 'bottom'
    await descend(depth - 1)
    return 5


async def add_one(depth):
    return await descend(depth) + 1


async def main():
    print(await descend(5))
    for _ in range(3):
        print(await add_one(1))
    try:
        print(await add_one(0))
    except TypeError as error:
        print(error)


asyncio.run(main())
