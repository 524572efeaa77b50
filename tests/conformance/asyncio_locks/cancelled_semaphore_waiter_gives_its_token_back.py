import asyncio
async def main():
    s = asyncio.Semaphore(1)
    await s.acquire()
    async def w(n):
        async with s: print("in", n)
    a, b = asyncio.create_task(w("a")), asyncio.create_task(w("b"))
    await asyncio.sleep(0)
    s.release()
    a.cancel()
    await asyncio.wait([a, b])
    print(a.cancelled(), s.locked())
asyncio.run(main())
