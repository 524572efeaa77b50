import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    try:
        future.add_done_callback(print, None)
    except TypeError as error:
        print(type(error).__name__)


asyncio.run(main())
