import asyncio


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    async def work():
        print('running', asyncio.current_task() is not main_task)
        return 'value'
    main_task = asyncio.current_task()
    task = asyncio.create_task(work())
    print(task.done(), task.result(), asyncio.current_task() is main_task)


asyncio.run(main())
