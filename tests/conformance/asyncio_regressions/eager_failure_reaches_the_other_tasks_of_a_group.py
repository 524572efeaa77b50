# gh-128588
import asyncio


async def waits():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print('cancelled')
        raise


async def fails():
    raise KeyError('child')


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(waits())
            group.create_task(fails())
            await asyncio.sleep(2)
    except* KeyError as errors:
        print(errors.exceptions)


asyncio.run(main())
