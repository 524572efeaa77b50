import asyncio
async def main():
    b = asyncio.Barrier(2)
    async def w(n):
        try: print(n, await b.wait())
        except asyncio.BrokenBarrierError as e: print(n, type(e).__name__, e)
    t = asyncio.create_task(w("waiting"))
    await asyncio.sleep(0)
    await b.abort()
    await t
    await w("newcomer")
    print(b.broken)
    await b.reset()
    print(b.broken)
    t = asyncio.create_task(w("second"))
    await asyncio.sleep(0)
    await b.reset()
    await t
    await asyncio.gather(w("x"), w("y"))
asyncio.run(main())
