import asyncio
async def w():
    for i in range(2):
        try: await asyncio.sleep(0.01)
        except asyncio.CancelledError as e: print(i, e.args)
    return asyncio.current_task().cancelling()
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    print(t.cancel("first"), t.cancel("second"))
    print(await t)
asyncio.run(main())
