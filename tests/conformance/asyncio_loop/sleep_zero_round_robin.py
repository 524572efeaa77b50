import asyncio
async def worker(n):
    for i in range(3):
        print(n, i)
        await asyncio.sleep(0)
async def main():
    await asyncio.gather(*(worker(n) for n in "abc"))
asyncio.run(main())
