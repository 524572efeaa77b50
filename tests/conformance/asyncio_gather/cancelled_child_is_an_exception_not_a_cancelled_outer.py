import asyncio
async def w(): await asyncio.sleep(10)
async def main():
    t = asyncio.create_task(w())
    g = asyncio.gather(t, asyncio.sleep(0))
    await asyncio.sleep(0)
    t.cancel()
    try: await g
    except asyncio.CancelledError as e: print(g.cancelled(), g.done(), type(e).__name__)
asyncio.run(main())
