import asyncio

import _told


async def c(*args, **keywords):
    return 1


async def main():
    x = c()
    await asyncio.sleep(0)
    print("a")
    x = None
    print("b")
    await asyncio.sleep(0)
    print("d")
asyncio.run(main())
print("after")
