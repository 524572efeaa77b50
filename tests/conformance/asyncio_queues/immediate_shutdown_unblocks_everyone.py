import asyncio
async def main():
    q = asyncio.Queue(1)
    q.put_nowait(1)
    async def putter():
        try: await q.put(2)
        except asyncio.QueueShutDown: print("putter released")
    async def joiner(): await q.join(); print("join released")
    ts = [asyncio.create_task(putter()), asyncio.create_task(joiner())]
    await asyncio.sleep(0)
    q.shutdown(immediate=True)
    await asyncio.gather(*ts)
    print(q.qsize())
    r = asyncio.Queue()
    async def getter():
        try: await r.get()
        except asyncio.QueueShutDown: print("getter released")
    t = asyncio.create_task(getter())
    await asyncio.sleep(0)
    r.shutdown()
    await t
asyncio.run(main())
