import asyncio

from _told import ag


async def f():
    g = ag()
    print(await anext(g))
async def main():
    await f()
    print("a")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("b")
asyncio.run(main())
print("after")
