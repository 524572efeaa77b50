import asyncio


async def main():
    condition = asyncio.Condition()
    print(await condition.wait_for(lambda: 'at once'))


asyncio.run(main())
