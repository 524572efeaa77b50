import asyncio
async def who(): return asyncio.current_task()
async def main():
    print(await asyncio.wait_for(who(), 1) is asyncio.current_task())
    async def swallow():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: return "swallowed"
    print(await asyncio.wait_for(swallow(), 0.01))
    async def fails(): raise ValueError("v")
    try: await asyncio.wait_for(fails(), 1)
    except ValueError as e: print(e)
asyncio.run(main())
