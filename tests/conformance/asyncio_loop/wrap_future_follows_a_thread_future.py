import asyncio
import concurrent.futures


async def main():
    source = concurrent.futures.Future()
    future = asyncio.wrap_future(source)
    source.set_result('from the other side')
    print(await future)


asyncio.run(main())
