import asyncio


async def main():
    queue = asyncio.Queue(3)
    print(queue, repr(queue).startswith('<Queue at 0x'))
    queue.put_nowait('a')
    print(queue)
    getter = asyncio.create_task(asyncio.Queue().get())
    await asyncio.sleep(0)
    getter.cancel()
    empty = asyncio.LifoQueue()
    task = asyncio.create_task(empty.get())
    await asyncio.sleep(0)
    print(empty)
    task.cancel()
    queue.shutdown()
    print(queue)


asyncio.run(main())
