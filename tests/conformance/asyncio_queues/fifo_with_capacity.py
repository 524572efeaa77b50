import asyncio
async def main():
    q = asyncio.Queue(2)
    print(q.maxsize, q.empty(), q.full(), q.qsize())
    await q.put("a"); q.put_nowait("b")
    print(q.full(), q.qsize(), q)if False else print(q.full(), q.qsize())
    try: q.put_nowait("c")
    except asyncio.QueueFull as e: print(repr(e))
    print(await q.get(), q.get_nowait())
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e))
asyncio.run(main())
