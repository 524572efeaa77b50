import asyncio
async def main():
    ev = asyncio.Event()
    t = asyncio.create_task(ev.wait())
    await asyncio.sleep(0)
    ev.set()
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled())
asyncio.run(main())
