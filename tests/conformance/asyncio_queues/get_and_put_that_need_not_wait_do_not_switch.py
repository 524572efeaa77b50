import asyncio


async def main():
    queue = asyncio.Queue()
    order = []
    task = asyncio.create_task(asyncio.sleep(0))
    task.add_done_callback(lambda task: order.append('other'))
    await queue.put(1)
    await queue.get()
    order.append('main')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(order)


asyncio.run(main())
