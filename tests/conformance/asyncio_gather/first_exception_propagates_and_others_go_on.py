import asyncio
async def bad(n, d): await asyncio.sleep(d); print("fail", n); raise ValueError(n)
async def ok(d): await asyncio.sleep(d); print("ok finished")
async def main():
    try: await asyncio.gather(ok(0.02), bad(1, 0), bad(2, 0.01))
    except ValueError as e: print("caught", e)
    await asyncio.sleep(0.03)
    print("end")
asyncio.run(main())
