import asyncio
async def inner(): await asyncio.sleep(10)
async def main():
    t = asyncio.create_task(inner())
    s = asyncio.shield(t)
    await asyncio.sleep(0)
    t.cancel("m")
    try: await s
    except asyncio.CancelledError as e: print(e.args, s.cancelled())
    print(asyncio.shield(t) is t)
asyncio.run(main())
