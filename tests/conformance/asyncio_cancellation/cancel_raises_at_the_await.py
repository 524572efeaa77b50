import asyncio
async def w():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
        raise
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    print(t.cancel("reason"), t.done(), t.cancelling())
    try: await t
    except asyncio.CancelledError as e: print("main", e.args)
    print(t.cancelled(), t.cancel())
    try: t.result()
    except asyncio.CancelledError as e: print(e.args)
asyncio.run(main())
