import asyncio


async def main():
    async def work():
        try:
            await asyncio.sleep(10)
        finally:
            raise KeyError('cleanup')
    try:
        await asyncio.wait_for(work(), 0.001)
    except KeyError as error:
        print(repr(error), repr(error.__context__))


asyncio.run(main())
