# gh-83055: as it is
import asyncio


async def put(queue, item):
    await queue.put(item)


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait('old')
    task = asyncio.create_task(put(queue, 'waited'))
    await asyncio.sleep(0)
    print(queue.get_nowait())
    queue.put_nowait('newcomer')
    print(await queue.get(), await queue.get())
    await task


asyncio.run(main())
