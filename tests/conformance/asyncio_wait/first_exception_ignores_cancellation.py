import asyncio
async def ok(d): await asyncio.sleep(d)
async def bad(d): await asyncio.sleep(d); raise ValueError
async def main():
    c = asyncio.create_task(ok(10)); b = asyncio.create_task(bad(0.01)); o = asyncio.create_task(ok(10))
    await asyncio.sleep(0)
    c.cancel()
    done, pending = await asyncio.wait([c, b, o], return_when=asyncio.FIRST_EXCEPTION)
    print(c in done, b in done, o in pending)
    b.exception(); o.cancel()
asyncio.run(main())
