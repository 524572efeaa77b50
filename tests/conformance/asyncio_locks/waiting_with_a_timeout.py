import asyncio
async def main():
    lock, ev = asyncio.Lock(), asyncio.Event()
    await lock.acquire()
    for aw in (lock.acquire(), ev.wait()):
        try: await asyncio.wait_for(aw, 0.005)
        except TimeoutError: print("timeout")
    lock.release()
    print(await asyncio.wait_for(lock.acquire(), 1), lock.locked())
asyncio.run(main())
