import asyncio
async def w():
    try: await asyncio.sleep(10)
    except Exception: print("never")
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    t.cancel()
    try: await t
    except asyncio.CancelledError: print("passed through")
    print([c.__name__ for c in asyncio.CancelledError.__mro__], asyncio.TimeoutError is TimeoutError)
asyncio.run(main())
