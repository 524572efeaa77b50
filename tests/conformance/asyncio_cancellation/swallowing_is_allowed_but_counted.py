import asyncio
async def w():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: pass
    print("cancelling", asyncio.current_task().cancelling())
    await asyncio.sleep(0)
    return "survived"
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled(), t.cancelling(), t.uncancel(), t.uncancel())
asyncio.run(main())
