import asyncio
async def w():
    try: print("never")
    finally: print("never either")
async def main():
    t = asyncio.create_task(w())
    t.cancel()
    print(t.cancelled())
    try: await t
    except asyncio.CancelledError: print("cancelled", t.cancelled())
asyncio.run(main())
