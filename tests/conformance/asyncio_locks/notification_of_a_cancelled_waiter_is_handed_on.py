import asyncio
async def main():
    c = asyncio.Condition()
    async def w(n):
        async with c:
            await c.wait()
            print("woken", n)
    a, b = asyncio.create_task(w("a")), asyncio.create_task(w("b"))
    await asyncio.sleep(0)
    async with c: c.notify(1)
    a.cancel()
    await asyncio.wait([a, b], timeout=0.05)
    print(a.cancelled(), b.done())
    b.cancel()
asyncio.run(main())
