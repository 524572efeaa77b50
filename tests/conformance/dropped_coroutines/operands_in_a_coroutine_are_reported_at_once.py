import asyncio

import _told


async def c(*args, **keywords):
    return 1


async def main():
    print("a")
    if c() == 1:
        print("no")
    print("b")
    await asyncio.sleep(0)
    print("d")
asyncio.run(main())
