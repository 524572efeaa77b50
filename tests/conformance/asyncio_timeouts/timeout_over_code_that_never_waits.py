import asyncio


async def main():
    async with asyncio.timeout(-1) as limit:
        total = sum(range(1000))
    print(total, limit.expired())


asyncio.run(main())
