import asyncio


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    async def work():
        print('first part')
        await asyncio.sleep(0)
        print('second part')
    task = asyncio.create_task(work())
    print('created', task.done())
    await task


asyncio.run(main())
