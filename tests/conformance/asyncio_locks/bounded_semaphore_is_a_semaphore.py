import asyncio


async def main():
    print(issubclass(asyncio.BoundedSemaphore, asyncio.Semaphore))
    async with asyncio.BoundedSemaphore(2) as nothing:
        print(nothing)


asyncio.run(main())
