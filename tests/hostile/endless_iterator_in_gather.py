# ends: limit
import itertools

endless = itertools.count()
import asyncio

async def main():
    await asyncio.gather(*map(asyncio.sleep, itertools.repeat(0)))

asyncio.run(main())
