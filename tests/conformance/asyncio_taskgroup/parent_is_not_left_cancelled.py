import asyncio


async def main():
    async def bad(): raise KeyError
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(bad())
            await asyncio.sleep(10)
    except* KeyError:
        pass
    print(asyncio.current_task().cancelling())
    await asyncio.sleep(0)
    print('goes on')


asyncio.run(main())
