import asyncio


async def main():
    try:
        asyncio.gather(1)
    except TypeError as error:
        print(error)


asyncio.run(main())
