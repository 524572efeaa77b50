import asyncio

import _told


async def c(*args, **keywords):
    return 1


async def main():
    print("a")
    try:
        async for _ in c():
            pass
    except TypeError:
        print("x")
    print("b")
asyncio.run(main())
