import asyncio
async def w():
    try: await asyncio.sleep(10)
    finally:
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as e:
            print("cleanup interrupted", e.args, e.__context__.args)
            raise
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    t.cancel(1)
    await asyncio.sleep(0)
    t.cancel(2)
    try: await t
    except asyncio.CancelledError as e: print(e.args)
asyncio.run(main())
