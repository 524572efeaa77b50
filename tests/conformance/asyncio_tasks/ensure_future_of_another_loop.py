import asyncio


async def main():
    other = asyncio.new_event_loop()
    future = asyncio.get_running_loop().create_future()
    try:
        asyncio.ensure_future(future, loop=other)
    except ValueError as error:
        print(error)
    other.close()


asyncio.run(main())
