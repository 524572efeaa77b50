# ends: limit
import asyncio

async def forever():
    while True:
        yield 1

async def main():
    async for each in forever():
        pass

asyncio.run(main())
