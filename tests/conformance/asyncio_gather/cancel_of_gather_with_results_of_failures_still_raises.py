import asyncio


async def main():
    async def stubborn():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            return 'stayed'
    outer = asyncio.gather(stubborn(), return_exceptions=True)
    await asyncio.sleep(0)
    outer.cancel()
    try:
        print(await outer)
    except asyncio.CancelledError:
        print('cancelled')


asyncio.run(main())
