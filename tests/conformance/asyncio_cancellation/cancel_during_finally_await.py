import asyncio
async def w():
    try:
        return "value"
    finally:
        try: await asyncio.sleep(0.01)
        except asyncio.CancelledError: print("cancelled in finally"); raise
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    t.cancel()
    try: print(await t)
    except asyncio.CancelledError: print("lost the value")
asyncio.run(main())
