import asyncio


async def main():
    lock = asyncio.Lock()
    try:
        async with lock:
            raise KeyError('inside')
    except KeyError as error:
        print(repr(error), lock.locked())


asyncio.run(main())
