import asyncio
async def w(): raise asyncio.CancelledError("by hand")
async def main():
    t = asyncio.create_task(w())
    try: await t
    except asyncio.CancelledError as e: print(e.args, t.cancelled(), t.cancelling())
asyncio.run(main())
