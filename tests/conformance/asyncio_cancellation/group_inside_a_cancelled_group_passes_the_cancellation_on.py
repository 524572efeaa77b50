import asyncio


async def main():
    async def bad(): raise KeyError('inner')
    async def work():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(bad())
                await asyncio.sleep(10)
        except* KeyError:
            pass
        await asyncio.sleep(0)
        return 'went on'
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    try:
        print(await task)
    except asyncio.CancelledError:
        print('cancelled', task.cancelling())


asyncio.run(main())
