import asyncio
async def w(n):
    try: await asyncio.sleep(10)
    except asyncio.CancelledError:
        if n == "swallow": return "swallowed"
        raise
async def main():
    for kinds in (("a", "b"), ("swallow", "a"), ("swallow", "swallow")):
        t = asyncio.gather(*map(w, kinds), return_exceptions=True)
        await asyncio.sleep(0)
        t.cancel()
        try: print(await t)
        except asyncio.CancelledError: print("cancelled", kinds)
asyncio.run(main())
