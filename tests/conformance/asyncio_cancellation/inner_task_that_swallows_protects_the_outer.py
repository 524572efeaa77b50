import asyncio
async def inner():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: return "swallowed"
async def outer():
    r = await asyncio.create_task(inner())
    return r, asyncio.current_task().cancelling()
async def main():
    t = asyncio.create_task(outer())
    await asyncio.sleep(0); await asyncio.sleep(0)
    t.cancel()
    print(await t)
asyncio.run(main())
