import asyncio


async def main():
    condition = asyncio.Condition()
    print(condition.locked())
    async with condition:
        print(condition.locked())
    print(condition.locked())


asyncio.run(main())
