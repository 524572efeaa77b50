import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for number in range(3):
        loop.call_soon(print, number, 'argument')
    await asyncio.sleep(0)


asyncio.run(main())
