import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        loop.set_exception_handler('x')
    except TypeError as error:
        print(error)
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())


asyncio.run(main())
