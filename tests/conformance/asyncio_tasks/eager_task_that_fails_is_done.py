import asyncio


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    async def work(): raise KeyError('early')
    task = asyncio.create_task(work())
    print(task.done(), repr(task.exception()))


asyncio.run(main())
