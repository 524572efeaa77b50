import asyncio

from _told import boom


async def main():
    t = asyncio.create_task(boom())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("a")
    t = None
    print("b")
asyncio.run(main())
print("after")
