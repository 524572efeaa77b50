import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError)
    print(repr(future.exception()))


asyncio.run(main())
