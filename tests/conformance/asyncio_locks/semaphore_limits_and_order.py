import asyncio
async def main():
    s = asyncio.Semaphore(2)
    running = 0
    async def w(n):
        nonlocal running
        async with s:
            running += 1
            print("start", n, running, s.locked())
            await asyncio.sleep(0)
            running -= 1
    await asyncio.gather(*(w(i) for i in range(5)))
    print(s.locked(), repr(s).split("[")[-1])
asyncio.run(main())
