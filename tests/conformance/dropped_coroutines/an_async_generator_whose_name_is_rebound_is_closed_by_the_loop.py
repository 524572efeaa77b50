import asyncio

from _told import ag


async def main():
    g = ag()
    print(await anext(g))
    g = None
    print("a")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("b")
asyncio.run(main())
print("after")
