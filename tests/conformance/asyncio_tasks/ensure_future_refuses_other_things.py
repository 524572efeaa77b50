import asyncio


async def main():
    for value in (1, None, print):
        try:
            asyncio.ensure_future(value)
        except TypeError as error:
            print(error)


asyncio.run(main())
