import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.cancel('why')
    try:
        await future
    except asyncio.CancelledError as error:
        print(repr(error), error.args)


asyncio.run(main())
