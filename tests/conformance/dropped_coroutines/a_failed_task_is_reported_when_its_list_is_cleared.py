import asyncio

from _told import boom


async def main():
    ts = [asyncio.create_task(boom())]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("a")
    ts.clear()
    print("b")
asyncio.run(main())
print("after")
