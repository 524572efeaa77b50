import asyncio


async def main():
    loop = asyncio.get_running_loop()
    one, two = loop.time(), loop.time()
    print(type(one).__name__, one <= two)


asyncio.run(main())
