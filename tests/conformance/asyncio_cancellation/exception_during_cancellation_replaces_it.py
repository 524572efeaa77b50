import asyncio
async def w():
    try: await asyncio.sleep(10)
    finally: raise ValueError("cleanup failed")
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    t.cancel()
    try: await t
    except ValueError as e: print(e, type(e.__context__).__name__, t.cancelled())
asyncio.run(main())
