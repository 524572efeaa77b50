import asyncio


async def main():
    loop = asyncio.get_running_loop()
    def outer():
        loop.call_soon(print, 'inner')
        print('outer')
    loop.call_soon(outer)
    await asyncio.sleep(0)
    print('pass over')
    await asyncio.sleep(0)


asyncio.run(main())
