import asyncio


async def main():
    async with asyncio.Lock() as value:
        print(value)
    async with asyncio.Semaphore() as value:
        print(value)
    async with asyncio.Condition() as value:
        print(value)


asyncio.run(main())
