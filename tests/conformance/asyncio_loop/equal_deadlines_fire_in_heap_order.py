import asyncio
async def main():
    loop = asyncio.get_running_loop()
    when = loop.time() + 0.01
    for i in range(8): loop.call_at(when, print, i)
    await asyncio.sleep(0.03)
asyncio.run(main())
