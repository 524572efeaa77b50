import asyncio
def work(x, y=1): return x * y
def fail(): raise ValueError("in thread")
async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, work, 3), await asyncio.to_thread(work, 3, y=4))
    try:
        await asyncio.to_thread(fail)
    except ValueError as e:
        print(e)
    print(await asyncio.gather(*(asyncio.to_thread(work, i, i) for i in range(4))))
asyncio.run(main())
