import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    steps = iter(future)
    next(steps)
    try:
        next(steps)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
