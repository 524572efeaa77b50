import asyncio


async def main():
    async def work():
        await asyncio.sleep(10)
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    print([frame.f_code.co_name for frame in task.get_stack()], len(task.get_stack(limit=0)))
    task.cancel()


asyncio.run(main())
