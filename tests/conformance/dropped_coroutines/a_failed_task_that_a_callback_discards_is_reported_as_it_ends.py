import asyncio

from _told import boom


async def main():
    ts = set()
    t = asyncio.create_task(boom())
    ts.add(t)
    t.add_done_callback(ts.discard)
    del t
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("a", len(ts))
    await asyncio.sleep(0)
    print("b")
asyncio.run(main())
print("after")
