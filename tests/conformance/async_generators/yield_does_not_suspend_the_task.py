import asyncio
async def g():
    for i in range(3):
        print("produce", i)
        yield i
async def other(): print("other task")
async def main():
    asyncio.create_task(other())
    async for x in g(): print("consume", x)
    print("loop done")
    await asyncio.sleep(0)
asyncio.run(main())
