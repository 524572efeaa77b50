# gh-95289
import asyncio


async def fails():
    raise KeyError('child')


async def main():
    task = asyncio.current_task()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print('swallowed', task.cancelling())
    except* KeyError as errors:
        print(errors.exceptions, task.cancelling())
    await asyncio.sleep(0)
    print('goes on', task.cancelling())


asyncio.run(main())
