import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.set_result(1)
    outer = asyncio.gather(future)
    print(outer.done(), await outer)


asyncio.run(main())
