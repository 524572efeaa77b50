import asyncio


async def main():
    condition = asyncio.Condition()
    async with condition:
        try:
            await condition.wait_for(lambda: 1 / 0)
        except ZeroDivisionError as error:
            print(error, condition.locked())


asyncio.run(main())
