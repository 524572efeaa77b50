import asyncio


async def main():
    limit = asyncio.timeout(10)
    print(limit, limit.expired())
    async with limit:
        print(repr(limit).startswith('<Timeout [active] when='))
    print(limit, limit.expired())
    limit = asyncio.timeout(None)
    async with limit:
        print(limit, limit.when())


asyncio.run(main())
