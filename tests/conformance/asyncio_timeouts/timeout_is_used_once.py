import asyncio


async def main():
    limit = asyncio.timeout(10)
    async with limit:
        try:
            async with limit:
                pass
        except RuntimeError as error:
            print(error)
    try:
        async with limit:
            pass
    except RuntimeError as error:
        print(error)


asyncio.run(main())
