import asyncio


async def main():
    print(await asyncio.wait_for(asyncio.sleep(0, 'value'), 10), await asyncio.wait_for(asyncio.sleep(0, 'v'), None))


asyncio.run(main())
