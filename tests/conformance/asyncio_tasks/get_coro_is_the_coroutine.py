import asyncio


async def main():
    work = asyncio.sleep(0, 'slept')
    task = asyncio.create_task(work)
    print(task.get_coro() is work, await task, task.get_coro() is work)


asyncio.run(main())
