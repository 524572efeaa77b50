import asyncio


async def main():
    async def work(): print('never')
    for timeout in (0, -1):
        try:
            await asyncio.wait_for(work(), timeout)
        except TimeoutError as error:
            print(repr(error), repr(error.__cause__))


asyncio.run(main())
