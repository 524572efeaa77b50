import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    for _ in range(4):
        future.add_done_callback(print)
    print(repr(future))


asyncio.run(main())
