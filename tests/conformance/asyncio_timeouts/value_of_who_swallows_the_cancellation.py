import asyncio


async def main():
    async def stubborn():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            return 'stayed'
    print(await asyncio.wait_for(stubborn(), 0.001))


asyncio.run(main())
