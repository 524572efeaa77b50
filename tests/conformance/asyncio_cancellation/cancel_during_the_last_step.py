import asyncio
async def w():
    asyncio.current_task().cancel("self")
    return "lost"
async def main():
    t = asyncio.create_task(w())
    try: print(await t)
    except asyncio.CancelledError as e: print("cancelled", e.args, t.cancelled())
asyncio.run(main())
