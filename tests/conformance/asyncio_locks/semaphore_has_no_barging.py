import asyncio
async def main():
    s = asyncio.Semaphore(1)
    await s.acquire()
    async def w(n):
        await s.acquire()
        print("acquired", n)
        s.release()
    t = asyncio.create_task(w("waiter"))
    await asyncio.sleep(0)
    s.release()
    print("handed over", s.locked())
    await w("newcomer")
    await t
asyncio.run(main())
