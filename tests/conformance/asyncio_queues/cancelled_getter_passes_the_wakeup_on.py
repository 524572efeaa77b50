import asyncio
async def main():
    q = asyncio.Queue()
    async def getter(n): print("getter", n, await q.get())
    a, b = asyncio.create_task(getter("a")), asyncio.create_task(getter("b"))
    await asyncio.sleep(0)
    q.put_nowait("item")
    a.cancel()
    await asyncio.wait([a, b])
    print(a.cancelled(), q.qsize())
asyncio.run(main())
