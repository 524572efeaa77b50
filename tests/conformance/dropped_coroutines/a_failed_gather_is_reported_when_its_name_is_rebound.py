import asyncio

import _told


async def boom():
    raise ValueError("boom")


async def main():
    g = asyncio.gather(boom())
    for i in range(4):
        await asyncio.sleep(0)
    print("a")
    g = None
    print("b")
asyncio.run(main())
print("after")
