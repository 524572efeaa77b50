import asyncio


async def main():
    lock = asyncio.Lock()
    print(await lock.acquire())
    print(lock.locked())


asyncio.run(main())
