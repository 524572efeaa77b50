import asyncio
async def main():
    t = asyncio.timeout(1)
    for f in (lambda: t.reschedule(5),):
        try: f()
        except RuntimeError as e: print(e)
    async with t:
        try:
            async with t: pass
        except RuntimeError as e: print(e)
    for f in (lambda: t.reschedule(5),):
        try: f()
        except RuntimeError as e: print(e)
    print(repr(t), repr(asyncio.timeout(None)))
    def sync(): 
        c = asyncio.timeout(1).__aenter__()
        try: c.send(None)
        except (RuntimeError, StopIteration) as e: print(repr(e))
    asyncio.get_running_loop().call_soon(sync)
    await asyncio.sleep(0)
asyncio.run(main())
