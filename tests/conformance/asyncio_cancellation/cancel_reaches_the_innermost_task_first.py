import asyncio
async def inner():
    try: await asyncio.sleep(10)
    finally: print("inner")
async def outer():
    try: await asyncio.create_task(inner())
    finally: print("outer")
async def main():
    t = asyncio.create_task(outer())
    await asyncio.sleep(0); await asyncio.sleep(0)
    t.cancel("m")
    try: await t
    except asyncio.CancelledError as e: print(e.args)
asyncio.run(main())
