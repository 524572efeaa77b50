import asyncio
async def main():
    c = asyncio.Condition()
    try: await c.wait()
    except RuntimeError as e: print(e)
    for f in (c.notify, c.notify_all, c.release):
        try: f()
        except RuntimeError as e: print(e)
    print(await c.wait_for(lambda: 5))
    lock = asyncio.Lock()
    d = asyncio.Condition(lock)
    async with d: print(lock.locked(), d.locked())
asyncio.run(main())
