import asyncio
async def main():
    lock = asyncio.Lock()
    try: lock.release()
    except RuntimeError as e: print(e)
    print(repr(lock).split("[")[-1], await lock.acquire(), repr(lock).split("[")[-1])
    t = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(repr(lock).split("[")[-1])
    lock.release()
    print(await t)
    try:
        with lock: pass
    except TypeError as e: print(e)
asyncio.run(main())
