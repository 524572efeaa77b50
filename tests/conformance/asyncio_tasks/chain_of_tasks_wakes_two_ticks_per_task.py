import asyncio
async def chain(n):
    if n == 0:
        await asyncio.sleep(0)
        return "bottom"
    r = await asyncio.create_task(chain(n - 1))
    print("level", n)
    return r
async def ticker():
    for i in range(12):
        print("tick", i)
        await asyncio.sleep(0)
async def main():
    t = asyncio.create_task(ticker())
    print(await chain(3))
    await t
asyncio.run(main())
