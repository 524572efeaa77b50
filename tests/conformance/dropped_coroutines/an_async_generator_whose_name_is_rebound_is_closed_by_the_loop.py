import asyncio

import _told


async def ag():
    try:
        yield 1
        yield 2
    finally:
        print("closed")
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
