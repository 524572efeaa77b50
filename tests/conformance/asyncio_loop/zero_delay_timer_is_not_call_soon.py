import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, "later 0")
    loop.call_soon(print, "soon")
    loop.call_at(0, print, "at 0")
    await asyncio.sleep(0)
    print("one tick")
    await asyncio.sleep(0)
    print("two ticks")
asyncio.run(main())
