import asyncio
ticks = 0
async def ticker():
    global ticks
    while True:
        await asyncio.sleep(0)
        ticks += 1
async def main():
    t = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    async def cost(name, aw):
        before = ticks
        await aw
        print(name, ticks - before)
    lock, event, sem, cond, q, bar = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2), asyncio.Condition(), asyncio.Queue(), asyncio.Barrier(1)
    await cost("lock", lock.acquire())
    event.set()
    await cost("event", event.wait())
    await cost("semaphore", sem.acquire())
    await cost("condition", cond.acquire())
    await cost("put", q.put(1))
    await cost("get", q.get())
    q.task_done()
    await cost("join", q.join())
    await cost("barrier", bar.wait())
    f = asyncio.get_running_loop().create_future()
    f.set_result(1)
    await cost("done future", f)
    d = asyncio.create_task(asyncio.sleep(0))
    await asyncio.sleep(0.01)
    await cost("done task", d)
    await cost("wait for done", asyncio.wait([d]))
    await cost("shield of done", asyncio.shield(f))
    await cost("gather of done", asyncio.gather(f, d))
    t.cancel()
asyncio.run(main())
