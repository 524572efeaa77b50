import asyncio
class M:
    def __enter__(self): print("enter"); return 1
    def __exit__(self, t, *a): print("exit", t.__name__ if t else None)
async def work():
    with M() as x:
        await asyncio.sleep(0)
        print("inside", x)
        await asyncio.sleep(10)
async def main():
    t = asyncio.create_task(work())
    await asyncio.sleep(0); await asyncio.sleep(0)
    t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled")
asyncio.run(main())
