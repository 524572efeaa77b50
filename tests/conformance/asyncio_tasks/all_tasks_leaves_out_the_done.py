import asyncio


async def main():
    async def work(): pass
    tasks = [asyncio.create_task(work(), name=name) for name in 'ab']
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    await asyncio.sleep(0)
    print(sorted(task.get_name() for task in asyncio.all_tasks()))


asyncio.run(main())
