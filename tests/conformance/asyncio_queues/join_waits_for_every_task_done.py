import asyncio


async def main():
    queue = asyncio.Queue()
    for item in range(3):
        queue.put_nowait(item)
    async def work():
        while True:
            item = await queue.get()
            await asyncio.sleep(0)
            print('did', item)
            queue.task_done()
    worker = asyncio.create_task(work())
    await queue.join()
    print('joined')
    worker.cancel()


asyncio.run(main())
