import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    print(asyncio.ensure_future(future) is future)
    task = asyncio.ensure_future(asyncio.sleep(0, 'slept'))
    print(type(task).__name__, await task)


asyncio.run(main())
