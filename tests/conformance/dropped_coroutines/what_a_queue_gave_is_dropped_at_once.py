import asyncio

import _told


async def c(*args, **keywords):
    return 1


async def main():
    q = asyncio.Queue()
    q.put_nowait(c())
    print("a")
    q.get_nowait()
    print("b")
    await asyncio.sleep(0)
asyncio.run(main())
print("after")
