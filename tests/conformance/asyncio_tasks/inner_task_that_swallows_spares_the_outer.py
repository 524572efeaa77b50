import asyncio


async def main():
    async def stubborn():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            return 'stayed'
    inner = asyncio.create_task(stubborn())
    async def wait():
        return await inner
    outer = asyncio.create_task(wait())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    outer.cancel()
    print(await outer, outer.cancelling())


asyncio.run(main())
