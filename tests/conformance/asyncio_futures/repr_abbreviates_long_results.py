import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result('x' * 200)
    print(len(repr(future)) < 150, repr(future)[:40])


asyncio.run(main())
