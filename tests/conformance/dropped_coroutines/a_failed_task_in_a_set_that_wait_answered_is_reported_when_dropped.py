import asyncio

from _told import boom


async def main():
    done, pending = await asyncio.wait([asyncio.create_task(boom())])
    print("a", len(done))
    done = None
    print("b")
asyncio.run(main())
print("after")
