import asyncio


async def main():
    print(await asyncio.sleep(0, 'zero'), await asyncio.sleep(0.001, result='some'), await asyncio.sleep(-1))


asyncio.run(main())
