import asyncio


async def main():
    async def work(): return 5
    task = asyncio.create_task(work())
    task.add_done_callback(lambda done: print(done is task, done.result()))
    await task
    await asyncio.sleep(0)


asyncio.run(main())
