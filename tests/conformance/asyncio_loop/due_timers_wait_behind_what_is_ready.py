import asyncio, time
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.006, print, "timer")
    def block(): time.sleep(0.02); loop.call_soon(print, "queued by the blocker"); print("blocked")
    loop.call_soon(block)
    loop.call_soon(print, "already ready")
    await asyncio.sleep(0.06)
asyncio.run(main())
