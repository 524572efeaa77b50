import asyncio

import _told


async def c(*args, **keywords):
    return 1


async def main():
    print("a")
    try:
        async with c():
            pass
    except TypeError:
        print("x")
    print("b")
asyncio.run(main())
