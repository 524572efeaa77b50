import asyncio
async def main():
    c = asyncio.Condition()
    async def w(n):
        async with c:
            print(n, "waits")
            await c.wait()
            print(n, "woken", c.locked())
    ts = [asyncio.create_task(w(i)) for i in range(4)]
    await asyncio.sleep(0)
    async with c:
        c.notify(2)
        print("notified two")
    await asyncio.sleep(0.001)
    async with c: c.notify_all()
    await asyncio.gather(*ts)
asyncio.run(main())
