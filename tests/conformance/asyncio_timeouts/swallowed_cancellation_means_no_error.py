import asyncio
async def main():
    async with asyncio.timeout(0.01) as t:
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: print("swallowed")
    print(t.expired(), asyncio.current_task().cancelling())
    await asyncio.sleep(0)
asyncio.run(main())
