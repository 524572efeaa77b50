import asyncio
class M:
    async def __aenter__(self):
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: print("enter cancelled"); raise
    async def __aexit__(self, *a): print("never")
async def work():
    async with M(): print("never")
async def main():
    t = asyncio.create_task(work())
    await asyncio.sleep(0)
    t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled")
asyncio.run(main())
