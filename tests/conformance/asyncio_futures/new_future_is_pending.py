import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    print(future.done(), future.cancelled(), repr(future))


asyncio.run(main())
