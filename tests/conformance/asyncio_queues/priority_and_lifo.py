import asyncio
async def main():
    p, l = asyncio.PriorityQueue(), asyncio.LifoQueue()
    for x in (3, 1, 2, 1): p.put_nowait(x); l.put_nowait(x)
    print([p.get_nowait() for _ in range(4)], [l.get_nowait() for _ in range(4)])
    p.put_nowait((1, "b")); p.put_nowait((1, "a")); p.put_nowait((0, "z"))
    print(await p.get(), await p.get(), await p.get())
    p.put_nowait(1)
    try: p.put_nowait("a")
    except TypeError as e: print(e, p.qsize())
asyncio.run(main())
