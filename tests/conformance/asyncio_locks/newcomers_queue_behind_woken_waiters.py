import asyncio
async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    async def w(n):
        await lock.acquire()
        print("acquired", n)
        lock.release()
    a = asyncio.create_task(w("waiter"))
    await asyncio.sleep(0)
    lock.release()
    print("locked", lock.locked())
    await w("newcomer")
    await a
asyncio.run(main())
