import asyncio
async def main():
    q = asyncio.Queue()
    async def getter(n): print("getter", n, await q.get())
    a, b = asyncio.create_task(getter("a")), asyncio.create_task(getter("b"))
    await asyncio.sleep(0)
    q.put_nowait(1)
    print("stolen", q.get_nowait())
    await asyncio.sleep(0)
    q.put_nowait(2); q.put_nowait(3)
    await asyncio.gather(a, b)
asyncio.run(main())
