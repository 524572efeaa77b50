import asyncio
async def stage(src, dst, f):
    while (x := await src.get()) is not None: await dst.put(f(x))
    await dst.put(None)
async def main():
    a, b, c = asyncio.Queue(1), asyncio.Queue(1), asyncio.Queue(1)
    ts = [asyncio.create_task(stage(a, b, lambda x: x * 2)), asyncio.create_task(stage(b, c, lambda x: x + 1))]
    async def feed():
        for i in range(4): await a.put(i)
        await a.put(None)
    ts.append(asyncio.create_task(feed()))
    out = []
    while (x := await c.get()) is not None: out.append(x)
    print(out)
    await asyncio.gather(*ts)
asyncio.run(main())
