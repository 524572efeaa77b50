import asyncio
async def main():
    q = asyncio.Queue(1)
    async def getter(n): print("getter", n, await q.get())
    async def putter(n): await q.put(n); print("put", n)
    gs = [asyncio.create_task(getter(i)) for i in range(3)]
    await asyncio.sleep(0)
    ps = [asyncio.create_task(putter(x)) for x in "abc"]
    await asyncio.gather(*gs, *ps)
asyncio.run(main())
