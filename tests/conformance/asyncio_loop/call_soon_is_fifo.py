import asyncio
async def main():
    loop = asyncio.get_running_loop()
    for i in range(4): loop.call_soon(print, "callback", i)
    h = loop.call_soon(print, "cancelled")
    h.cancel()
    print(h.cancelled(), type(h).__name__)
    await asyncio.sleep(0)
    print("after")
asyncio.run(main())
