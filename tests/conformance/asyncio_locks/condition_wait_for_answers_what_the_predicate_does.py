import asyncio


async def main():
    condition = asyncio.Condition()
    items = []
    async def fill():
        for item in 'ab':
            async with condition:
                items.append(item)
                condition.notify()
            await asyncio.sleep(0)
    async with condition:
        task = asyncio.create_task(fill())
        print(await condition.wait_for(lambda: len(items) > 1 and items))
    await task


asyncio.run(main())
