# gh-128550
import asyncio


async def fails():
    raise KeyError('child')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
    except* KeyError as errors:
        print(errors.exceptions)
    print(asyncio.current_task().cancelling())
    await asyncio.sleep(0)
    print('not cancelled')


asyncio.run(main())
