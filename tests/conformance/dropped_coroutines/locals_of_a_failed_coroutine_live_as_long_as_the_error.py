import asyncio

import _told


async def c(*args, **keywords):
    return 1


async def f():
    x = [c()]
    await asyncio.sleep(0)
    raise ValueError
async def main():
    print("a")
    try:
        await f()
    except ValueError:
        print("x")
    print("b")
asyncio.run(main())
print("after")
