import asyncio


async def main():
    outer = asyncio.gather(asyncio.sleep(0))
    print(type(outer).__name__, isinstance(outer, asyncio.Future), repr(outer))
    await outer


asyncio.run(main())
