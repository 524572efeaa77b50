# bpo-23812
import asyncio


async def get(queue, name):
    print(name, await queue.get())


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(get(queue, name)) for name in ('first', 'second')]
    await asyncio.sleep(0)
    queue.put_nowait('item')
    tasks[0].cancel()
    done, pending = await asyncio.wait(tasks, timeout=0.05)
    print(len(done), len(pending), queue.qsize())
    for task in pending:
        task.cancel()


asyncio.run(main())
