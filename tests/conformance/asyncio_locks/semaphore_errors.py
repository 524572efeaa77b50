import asyncio
async def main():
    try: asyncio.Semaphore(-1)
    except ValueError as e: print(e)
    b = asyncio.BoundedSemaphore(1)
    try: b.release()
    except ValueError as e: print(e)
    s = asyncio.Semaphore(0)
    s.release()
    print(await s.acquire(), s.locked())
asyncio.run(main())
