import asyncio


async def main():
    try:
        async with asyncio.timeout(0.001):
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                raise KeyError('other')
    except KeyError as error:
        print(repr(error), repr(error.__context__), repr(error.__context__.__context__))


asyncio.run(main())
