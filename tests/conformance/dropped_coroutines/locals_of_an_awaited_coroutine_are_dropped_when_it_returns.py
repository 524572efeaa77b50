import asyncio

import _told


async def c(*args, **keywords):
    return 1


async def f():
    x = [c()]
    await asyncio.sleep(0)
    print("f")
async def main():
    print("a")
    await f()
    print("b")
asyncio.run(main())
print("after")
