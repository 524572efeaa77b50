# python/asyncio#265 and #268
import asyncio


async def put(queue, item):
    await queue.put(item)
    print('put', item)


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait(0)
    tasks = [asyncio.create_task(put(queue, number)) for number in (1, 2, 3)]
    await asyncio.sleep(0)
    print('got', queue.get_nowait())
    tasks[0].cancel()
    for _ in range(2):
        print('got', await asyncio.wait_for(queue.get(), 1))
    await asyncio.wait(tasks, timeout=0.05)
    print([task.done() for task in tasks], queue)


asyncio.run(main())
