import asyncio


async def main():
    loop = asyncio.get_running_loop()
    handle = loop.call_soon(print, 'never')
    print(handle.cancelled())
    handle.cancel()
    handle.cancel()
    print(handle.cancelled(), handle)
    await asyncio.sleep(0)


asyncio.run(main())
