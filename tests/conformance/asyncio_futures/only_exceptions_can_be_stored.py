import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    for value in (1, 'text', None, int):
        try:
            future.set_exception(value)
        except TypeError as error:
            print(error)


asyncio.run(main())
