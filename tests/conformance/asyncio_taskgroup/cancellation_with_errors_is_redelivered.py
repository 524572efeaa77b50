import asyncio
async def stubborn():
    try: await asyncio.sleep(10)
    finally: raise ValueError("cleanup")
async def parent():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(stubborn())
            await asyncio.sleep(10)
    except* ValueError as e: print(repr(e), asyncio.current_task().cancelling())
    try: await asyncio.sleep(0)
    except asyncio.CancelledError: print("cancelled at the next await"); raise
async def main():
    t = asyncio.create_task(parent())
    await asyncio.sleep(0.001)
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled())
asyncio.run(main())
