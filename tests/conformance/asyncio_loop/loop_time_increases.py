import asyncio
async def main():
    loop = asyncio.get_running_loop()
    a = loop.time()
    await asyncio.sleep(0.01)
    b = loop.time()
    print(b > a, 0.009 < b - a < 0.5, isinstance(a, float))
    print(loop.is_running(), loop.is_closed(), asyncio.get_event_loop() is loop)
asyncio.run(main())
