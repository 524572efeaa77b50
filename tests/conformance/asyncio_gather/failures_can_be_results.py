import asyncio


async def main():
    async def bad(): raise KeyError('bad')
    async def gone(): raise asyncio.CancelledError('gone')
    print(await asyncio.gather(bad(), asyncio.sleep(0, 'fine'), gone(), return_exceptions=True))


asyncio.run(main())
