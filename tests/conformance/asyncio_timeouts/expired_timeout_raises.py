import asyncio


async def main():
    limit = asyncio.timeout(0.001)
    try:
        async with limit:
            await asyncio.sleep(10)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__), limit, limit.expired())


asyncio.run(main())
