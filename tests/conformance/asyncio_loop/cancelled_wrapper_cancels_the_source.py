import asyncio
import concurrent.futures


async def main():
    source = concurrent.futures.Future()
    future = asyncio.wrap_future(source)
    future.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(source.cancelled())


asyncio.run(main())
