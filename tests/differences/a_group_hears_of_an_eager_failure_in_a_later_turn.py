# category: asyncio
# description: A task that fails in its eager first step ends its group in the next turn of the loop, not inside create_task().
# cause: CPython 3.13.0 has the defects gh-128550 and gh-128588: there the parent is cancelled before create_task() returns.
# workaround: None is needed.
import asyncio


async def fails():
    raise ValueError('at once')


async def waits():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print('cancelled')
        raise


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    parent = asyncio.current_task()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(waits())
            group.create_task(fails())
            print(parent.cancelling(), group)
            group.create_task(waits())
            await asyncio.sleep(0)
            print('not reached')
    except* ValueError as errors:
        print(errors.exceptions)
    print(parent.cancelling())


asyncio.run(main())
