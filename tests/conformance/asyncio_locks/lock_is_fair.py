import asyncio
async def main():
    lock = asyncio.Lock()
    async def w(n):
        async with lock:
            print("in", n)
            await asyncio.sleep(0)
            print("out", n)
    await asyncio.gather(*(w(i) for i in range(3)))
    print(lock.locked())
asyncio.run(main())
