import asyncio
async def bad(): raise ValueError("v")
async def slow(): await asyncio.sleep(0.02); return "slow"
async def main():
    b, s = asyncio.create_task(bad()), asyncio.create_task(slow())
    done, pending = await asyncio.wait({b, s}, timeout=0)
    print(len(done), len(pending))
    done, pending = await asyncio.wait({b, s}, timeout=0.005)
    print(b in done, s in pending, repr(b.exception()))
    print(await s)
asyncio.run(main())
