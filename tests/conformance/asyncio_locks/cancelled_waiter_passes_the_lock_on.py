import asyncio
async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    async def w(n):
        try:
            async with lock: print("got", n)
        except asyncio.CancelledError: print("cancelled", n); raise
    a, b = asyncio.create_task(w("a")), asyncio.create_task(w("b"))
    await asyncio.sleep(0)
    lock.release()
    a.cancel()
    await asyncio.wait([a, b])
    print(lock.locked())
asyncio.run(main())
