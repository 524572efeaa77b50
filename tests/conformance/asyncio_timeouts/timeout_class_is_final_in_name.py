import asyncio


async def main():
    print(asyncio.Timeout.__module__, asyncio.timeout.__module__, asyncio.timeout(1).__class__ is asyncio.Timeout)


asyncio.run(main())
