import asyncio
async def main():
    q = asyncio.Queue()
    q.put_nowait(1)
    q.shutdown()
    for f in (q.put(2),):
        try: await f
        except asyncio.QueueShutDown as e: print(repr(e))
    try: q.put_nowait(3)
    except asyncio.QueueShutDown: print("put_nowait refused")
    print(await q.get())
    try: await q.get()
    except asyncio.QueueShutDown: print("now empty and shut down")
    try: q.get_nowait()
    except asyncio.QueueShutDown: print("get_nowait too")
asyncio.run(main())
