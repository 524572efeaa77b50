import asyncio
async def w(n, d): await asyncio.sleep(d); return n
async def main():
    for c in asyncio.as_completed([w("a", 0.03), w("b", 0.01), w("c", 0.02)]): print(await c)
    ts = [asyncio.create_task(w(i, 0.01 * (3 - i))) for i in range(3)]
    async for t in asyncio.as_completed(ts): print(t in ts, await t)
    try:
        for c in asyncio.as_completed([asyncio.create_task(w("slow", 5))], timeout=0.01): await c
    except TimeoutError as e: print(repr(e))
    for x in (5, asyncio.create_task(w(1, 0))):
        try: asyncio.as_completed(x)
        except TypeError as e: print(str(e).split("<")[0])
    print(list(asyncio.as_completed([])))
asyncio.run(main())
