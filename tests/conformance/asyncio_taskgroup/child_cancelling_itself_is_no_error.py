import asyncio
async def c(): raise asyncio.CancelledError
async def ok(): await asyncio.sleep(0.01); return "ok"
async def main():
    async with asyncio.TaskGroup() as tg:
        a, b = tg.create_task(c()), tg.create_task(ok())
    print(a.cancelled(), b.result())
asyncio.run(main())
