import asyncio


async def main():
    queue = asyncio.Queue(2)
    try:
        queue.maxsize = 3
    except AttributeError as error:
        print(type(error).__name__, queue.maxsize)


asyncio.run(main())
