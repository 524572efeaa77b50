import asyncio
async def work(n):
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(0)
        print("cleanup", n)
async def main():
    t = asyncio.create_task(work(1))
    await asyncio.sleep(0)
    print("main ends")
asyncio.run(main())
