import asyncio

from _told import boom


async def main():
    t = asyncio.ensure_future(boom())
    for i in range(4):
        await asyncio.sleep(0)
    print("a")
    t = None
    print("b")
asyncio.run(main())
print("after")
