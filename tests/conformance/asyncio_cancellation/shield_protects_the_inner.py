import asyncio
async def inner():
    await asyncio.sleep(0.01)
    print("inner finished")
    return 5
async def main():
    t = asyncio.create_task(inner())
    async def waiter():
        try: await asyncio.shield(t)
        except asyncio.CancelledError: print("waiter cancelled"); raise
    w = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    w.cancel()
    try: await w
    except asyncio.CancelledError: pass
    print(t.done(), await t)
asyncio.run(main())
