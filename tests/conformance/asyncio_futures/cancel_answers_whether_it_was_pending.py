import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    print(future.cancel(), future.cancel(), future.cancelled(), future.done(), repr(future))


asyncio.run(main())
