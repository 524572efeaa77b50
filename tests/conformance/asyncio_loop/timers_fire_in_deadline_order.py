import asyncio
async def main():
    loop = asyncio.get_running_loop()
    for d in (0.03, 0.01, 0.02): loop.call_later(d, print, "timer", d)
    h = loop.call_later(0.015, print, "never")
    h.cancel()
    await asyncio.sleep(0.05)
    print("end")
asyncio.run(main())
