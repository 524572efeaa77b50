import asyncio


async def main():
    async def stubborn():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            return 'stayed'
    async def bad(): raise KeyError
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(stubborn())
            group.create_task(bad())
    except* KeyError:
        print(task.result())


asyncio.run(main())
