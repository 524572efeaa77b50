import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    error = KeyError('stored')
    future.set_exception(error)
    try:
        future.result()
    except KeyError as raised:
        print(raised is error)
    try:
        await future
    except KeyError as raised:
        print(raised is error, future.exception() is error, repr(future))


asyncio.run(main())
