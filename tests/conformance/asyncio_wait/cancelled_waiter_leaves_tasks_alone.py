import asyncio
async def slow(): await asyncio.sleep(0.01); return "finished"
async def main():
    s = asyncio.create_task(slow())
    w = asyncio.create_task(asyncio.wait([s]))
    await asyncio.sleep(0)
    w.cancel()
    try: await w
    except asyncio.CancelledError: print("waiter cancelled")
    print(await s)
asyncio.run(main())
