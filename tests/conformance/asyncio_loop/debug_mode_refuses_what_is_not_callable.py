import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    for value in (1, asyncio.sleep):
        try:
            loop.call_soon(value)
        except TypeError as error:
            print(error)


asyncio.run(main())
