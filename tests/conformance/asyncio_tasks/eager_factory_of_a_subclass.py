import asyncio


async def main():
    class Mine(asyncio.Task):
        pass
    asyncio.get_running_loop().set_task_factory(asyncio.create_eager_task_factory(Mine))
    async def work(): return 'done'
    task = asyncio.create_task(work(), name='named')
    print(type(task).__name__, task.done(), task.get_name())


asyncio.run(main())
