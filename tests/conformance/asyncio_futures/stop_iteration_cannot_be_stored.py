import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(StopIteration(1))
    error = future.exception()
    print(repr(error), repr(error.__cause__))


asyncio.run(main())
