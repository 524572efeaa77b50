import asyncio
async def w(n, f):
    try: await f
    except asyncio.CancelledError as e: print(n, "cancelled", e.args)
async def main():
    f = asyncio.get_running_loop().create_future()
    ts = [asyncio.create_task(w(i, f)) for i in range(3)]
    await asyncio.sleep(0)
    ts[1].cancel("why")
    await asyncio.sleep(0.001)
    print(f.cancelled(), [t.cancelled() for t in ts])
asyncio.run(main())
