# category: asyncio
# description: A task that waits for a future which nobody else refers to goes on when somebody finds that future again.
# cause: CPython collects such a task with its future as garbage and logs that it was destroyed (gh-91887); Ouro's loop holds every unfinished task.
# workaround: None is needed.
import asyncio
import gc
import weakref


async def wait(found):
    future = asyncio.get_running_loop().create_future()
    found.append(weakref.ref(future))
    print('woken', await future)


async def main():
    found = []
    asyncio.create_task(wait(found))
    await asyncio.sleep(0)
    for _ in range(3):
        gc.collect()
    future = found[0]()
    print(future is not None, len(asyncio.all_tasks()))
    if future is not None:
        future.set_result('late')
    await asyncio.sleep(0)


asyncio.run(main())
