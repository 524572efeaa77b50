import asyncio, contextvars
v = contextvars.ContextVar("v", default=0)
async def inc(): v.set(v.get() + 1)
async def main():
    ctx = contextvars.copy_context()
    for _ in range(3): await asyncio.create_task(inc(), context=ctx)
    print(v.get(), ctx[v])
    async with asyncio.TaskGroup() as tg: tg.create_task(inc(), context=ctx)
    print(ctx[v])
asyncio.run(main())
