import asyncio


async def main():
    print(list(asyncio.as_completed([])))
    print([each async for each in asyncio.as_completed([])])


asyncio.run(main())
