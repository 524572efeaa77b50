import asyncio


async def main():
    async def bad(): raise KeyError('bad')
    for each in asyncio.as_completed([bad()]):
        try:
            await each
        except KeyError as error:
            print(repr(error))


asyncio.run(main())
