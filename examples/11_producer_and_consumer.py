# A bounded queue makes a quick producer wait for a slow consumer.
#
# What to look for: put() is inline while there is room and yields when the queue is full. join() yields until the last
# item is done.
import asyncio


async def produce(queue):
    for item in range(5):
        await queue.put(item)
        print("put", item, "size", queue.qsize())


async def consume(queue):
    while True:
        item = await queue.get()
        await asyncio.sleep(0.01)
        print("  done", item)
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    consumer = asyncio.create_task(consume(queue))
    await produce(queue)
    await queue.join()
    print("all done")
    consumer.cancel()


asyncio.run(main())
