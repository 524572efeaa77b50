import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.cancel(msg='again')
    for ask in (future.result, future.exception):
        try:
            ask()
        except asyncio.CancelledError as error:
            print(repr(error))


asyncio.run(main())
