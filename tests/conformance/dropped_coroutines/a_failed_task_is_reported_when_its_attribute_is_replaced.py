import asyncio

from _told import boom


class A: pass
async def main():
    a = A()
    a.t = asyncio.create_task(boom())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("a")
    a.t = None
    print("b")
asyncio.run(main())
print("after")
