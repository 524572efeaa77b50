import asyncio


async def main():
    try:
        asyncio.Lock(loop=None)
    except TypeError as error:
        print(type(error).__name__)
    try:
        asyncio.Lock().acquire(1)
    except TypeError as error:
        print(error)


asyncio.run(main())
