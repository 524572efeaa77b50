import asyncio


async def main():
    loop = asyncio.get_running_loop()
    def callback(*args): pass
    print(str(loop.call_soon(callback, 1)).split(' at ')[0])
    print(str(loop.call_soon(print, 'x')))
    await asyncio.sleep(0)


asyncio.run(main())
