import asyncio
ticks = 0
async def ticker():
    global ticks
    while True:
        await asyncio.sleep(0)
        ticks += 1
async def immediate(): return 1
async def main():
    t = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    async def cost(name, make):
        before = ticks
        await make()
        print(name, ticks - before)
    await cost("await coroutine", immediate)
    await cost("sleep(0)", lambda: asyncio.sleep(0))
    await cost("task", lambda: asyncio.create_task(immediate()))
    await cost("gather one", lambda: asyncio.gather(immediate()))
    await cost("gather three", lambda: asyncio.gather(immediate(), immediate(), immediate()))
    await cost("gather none", lambda: asyncio.gather())
    await cost("gather of gather", lambda: asyncio.gather(asyncio.gather(immediate())))
    await cost("shield", lambda: asyncio.shield(immediate()))
    await cost("wait_for", lambda: asyncio.wait_for(immediate(), 5))
    await cost("wait_for none", lambda: asyncio.wait_for(immediate(), None))
    await cost("wait", lambda: asyncio.wait([asyncio.create_task(immediate())]))
    async def nested(n): return await nested(n - 1) if n else await immediate()
    await cost("deep coroutine", lambda: nested(20))
    async def chain(n): return await asyncio.create_task(chain(n - 1)) if n else 1
    for n in (1, 2, 3): await cost(f"chain of {n} tasks", lambda: chain(n))
    async def group():
        async with asyncio.TaskGroup() as tg: tg.create_task(immediate())
    await cost("task group", group)
    async def empty():
        async with asyncio.TaskGroup(): pass
    await cost("empty task group", empty)
    async def timed():
        async with asyncio.timeout(5): await immediate()
    await cost("timeout", timed)
    t.cancel()
asyncio.run(main())
