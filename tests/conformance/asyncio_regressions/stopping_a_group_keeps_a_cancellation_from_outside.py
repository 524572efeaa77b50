# gh-155433, for the way in which 3.13 stops a group: a task of it that raises
import asyncio


class Stop(Exception):
    pass


async def stop():
    raise Stop


async def waits():
    try:
        await asyncio.sleep(1)
    finally:
        print('waits ends')


async def work(log, before_exit):
    me = asyncio.current_task()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(waits())
            group.create_task(stop())
            if before_exit:
                await asyncio.sleep(1)
    except* Stop:
        log.append(f'stopped {me.cancelling()}')
    await asyncio.sleep(0)
    log.append('went on')


async def main():
    for before_exit in True, False:
        for outside in None, 'before', 'same turn', 'after':
            log = []
            task = asyncio.create_task(work(log, before_exit))
            if outside == 'before':
                asyncio.get_running_loop().call_soon(task.cancel)
            await asyncio.sleep(0)
            if outside == 'same turn':
                task.cancel('outside')
            await asyncio.sleep(0)
            if outside == 'after':
                task.cancel('outside')
            done, _ = await asyncio.wait([task])
            print(outside, log, task.cancelled(), task.cancelling())


asyncio.run(main())
