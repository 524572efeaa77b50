# python/asyncio#265
import asyncio


async def put(queue, item):
    await queue.put(item)
    print('put', item)


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait('old')
    tasks = [asyncio.create_task(put(queue, number)) for number in (1, 2)]
    await asyncio.sleep(0)
    print('got', queue.get_nowait())
    queue.put_nowait('newcomer')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(queue.qsize(), [task.done() for task in tasks])
    for _ in range(3):
        print('got', await queue.get())
    await asyncio.gather(*tasks)


asyncio.run(main())
