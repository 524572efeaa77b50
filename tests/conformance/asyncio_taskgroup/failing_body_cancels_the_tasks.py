import asyncio


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(asyncio.sleep(10))
            await asyncio.sleep(0)
            raise KeyError('body')
    except* KeyError:
        print(task.cancelled())


asyncio.run(main())
