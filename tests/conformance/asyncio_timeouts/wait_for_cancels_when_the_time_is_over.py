import asyncio


async def main():
    async def work():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print('cancelled')
            raise
    try:
        await asyncio.wait_for(work(), 0.001)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__))


asyncio.run(main())
