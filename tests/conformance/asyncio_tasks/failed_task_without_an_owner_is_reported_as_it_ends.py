import asyncio


async def fails():
    raise ValueError


async def dropped():
    asyncio.create_task(fails(), name='dropped by a statement')
    asyncio.get_running_loop().create_task(fails(), name="dropped by a statement, the loop's own")
    await asyncio.sleep(0)
    print('failed')
    await asyncio.sleep(0)


async def held():
    task = asyncio.create_task(fails(), name='held by a variable')
    for _ in range(3):
        await asyncio.sleep(0)
    print('held')


async def rebound():
    task = asyncio.create_task(fails(), name='variable rebound')
    for _ in range(3):
        await asyncio.sleep(0)
    print('before')
    task = None
    print('after')
    for number in range(2):
        task = asyncio.create_task(fails(), name=f'turn {number}')
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    del task
    print('deleted')


async def awaited():
    task = asyncio.create_task(fails())
    try:
        await task
    except ValueError:
        print('awaited')


async def asked():
    task = asyncio.create_task(fails())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(repr(task.exception()))


async def seen_by_others():
    asyncio.create_task(fails(), name='known to all_tasks()')
    tasks = asyncio.all_tasks()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print('still known', len(tasks))
    for task in tasks:
        if task.done():
            task.exception()


async def future():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(KeyError('future'))
    future = None
    print('future dropped')


def name(future):
    return future.get_name() if isinstance(future, asyncio.Task) else 'a future'


async def main():
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: print('report:', context['message'], name(context['future'])))
    for part in (dropped, held, rebound, awaited, asked, seen_by_others, future):
        print('--', part.__name__)
        await part()


asyncio.run(main())
