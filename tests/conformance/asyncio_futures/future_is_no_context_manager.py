import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    try:
        async with future:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
