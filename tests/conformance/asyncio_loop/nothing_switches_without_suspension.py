import asyncio
log = []
async def other(): log.append("other")
async def deep(n):
    if n: return await deep(n - 1)
    log.append("bottom")
async def main():
    t = asyncio.create_task(other())
    lock, ev, q = asyncio.Lock(), asyncio.Event(), asyncio.Queue()
    ev.set()
    async with lock: log.append("locked")
    await ev.wait(); log.append("event")
    await q.put(1); await q.get(); log.append("queue")
    await deep(10)
    async with asyncio.timeout(1): log.append("timeout")
    async with asyncio.TaskGroup(): log.append("group")
    await asyncio.wait_for(deep(1), 1)
    print(await asyncio.gather(), log)
    await t
    print(log[-1])
asyncio.run(main())
