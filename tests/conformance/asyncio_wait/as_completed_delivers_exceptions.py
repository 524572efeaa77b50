import asyncio
async def w(n, d):
    await asyncio.sleep(d)
    if n < 0: raise ValueError(n)
    return n
async def main():
    for c in asyncio.as_completed([w(-1, 0.01), w(2, 0.02)]):
        try: print(await c)
        except ValueError as e: print("error", e)
asyncio.run(main())
