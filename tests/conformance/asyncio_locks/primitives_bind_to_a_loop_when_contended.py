import asyncio
lock = asyncio.Lock()
async def free():
    async with lock: print("uncontended use never binds")
async def contended():
    await lock.acquire()
    t = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    t.cancel()
    lock.release()
asyncio.run(free())
asyncio.run(contended())
async def again():
    await lock.acquire()
    try: await lock.acquire()
    except RuntimeError as e: print(str(e).split("> ")[-1])
    lock.release()
asyncio.run(again())
