import asyncio
async def ticker():
    for i in range(6):
        print("tick", i)
        await asyncio.sleep(0)
async def g():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")
async def main():
    t = asyncio.create_task(ticker())
    async for x in g():
        print(x)
        break
    print("after break")
    await t
asyncio.run(main())
