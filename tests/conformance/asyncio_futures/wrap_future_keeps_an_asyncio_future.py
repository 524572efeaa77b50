import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    print(asyncio.wrap_future(future) is future)


asyncio.run(main())
