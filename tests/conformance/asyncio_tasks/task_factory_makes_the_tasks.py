import asyncio


async def main():
    made = []
    def factory(loop, coro, **options):
        task = asyncio.Task(coro, loop=loop, **options)
        made.append(task)
        return task
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    task = asyncio.create_task(asyncio.sleep(0), name='by the factory')
    print(made == [task], task.get_name(), loop.get_task_factory() is factory)
    await task
    loop.set_task_factory(None)
    print(loop.get_task_factory())


asyncio.run(main())
