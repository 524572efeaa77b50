import asyncio


async def main():
    async def good():
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print('still ran')
    async def bad(): raise KeyError('bad')
    try:
        await asyncio.gather(good(), bad())
    except KeyError as error:
        print(repr(error))
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())
