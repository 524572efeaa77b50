import asyncio
async def w(tg, n):
    print("run", n)
    if n: tg.create_task(w(tg, n - 1))
    await asyncio.sleep(0)
async def main():
    async with asyncio.TaskGroup() as tg: tg.create_task(w(tg, 3))
    print("all done")
asyncio.run(main())
