import asyncio


async def main():
    try:
        async with asyncio.timeout(0):
            print('inside')
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            print('not here')
    except TimeoutError:
        print('timed out')


asyncio.run(main())
