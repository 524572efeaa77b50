import asyncio

import _told


async def c(*args, **keywords):
    return 1


async def main():
    print("a")
    asyncio.wait_for(c(), 1)
    print("b")
    await asyncio.sleep(0)
    print("d")
asyncio.run(main())
