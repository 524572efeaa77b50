import asyncio
async def child():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print("child cancelled"); raise
async def parent():
    async with asyncio.TaskGroup() as tg: tg.create_task(child())
async def main():
    t = asyncio.create_task(parent())
    await asyncio.sleep(0.001)
    t.cancel("outside")
    try: await t
    except asyncio.CancelledError as e: print("parent", e.args, t.cancelled())
asyncio.run(main())
