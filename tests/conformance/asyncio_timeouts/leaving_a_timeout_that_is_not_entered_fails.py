import asyncio


async def main():
    for limit in (asyncio.timeout(1), asyncio.timeout(None)):
        try:
            await limit.__aexit__(None, None, None)
        except AssertionError as error:
            print(error.args)
    async with limit:
        pass
    try:
        await limit.__aexit__(None, None, None)
    except AssertionError as error:
        print(error.args)
    print(limit)


asyncio.run(main())
