import asyncio

from _told import boom


async def f():
    t = asyncio.create_task(boom())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("f")
async def main():
    await f()
    print("b")
asyncio.run(main())
print("after")
