import asyncio


async def main():
    condition = asyncio.Condition()
    async def notify():
        async with condition:
            condition.notify()
    async with condition:
        asyncio.create_task(notify())
        print(await condition.wait(), condition.locked())


asyncio.run(main())
