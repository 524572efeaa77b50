import asyncio
async def main():
    c = asyncio.Condition()
    async def w():
        async with c:
            try: await c.wait()
            except asyncio.CancelledError: print("cancelled while", c.locked()); raise
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    await c.acquire()
    t.cancel()
    await asyncio.sleep(0.001)
    print("still waiting for the lock", t.done())
    c.release()
    await asyncio.wait([t])
    print(t.cancelled(), c.locked())
asyncio.run(main())
