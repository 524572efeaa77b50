import asyncio

from _told import boom


async def main():
    g = asyncio.gather(boom())
    for i in range(4):
        await asyncio.sleep(0)
    print("a")
    g = None
    print("b")
asyncio.run(main())
print("after")
