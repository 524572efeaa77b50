import asyncio


async def main():
    calls = []
    original = asyncio.Lock.release
    def release(self):
        calls.append('release')
        original(self)
    asyncio.Lock.release = release
    async with asyncio.Lock():
        pass
    asyncio.Lock.release = original
    print(calls)


asyncio.run(main())
