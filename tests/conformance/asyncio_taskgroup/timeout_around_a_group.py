import asyncio


async def main():
    try:
        async with asyncio.timeout(0.001):
            async with asyncio.TaskGroup() as group:
                task = group.create_task(asyncio.sleep(10))
    except TimeoutError:
        print('timed out', task.cancelled(), asyncio.current_task().cancelling())


asyncio.run(main())
