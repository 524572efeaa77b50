import asyncio


async def main():
    async def work():
        return asyncio.current_task().get_name()
    task = asyncio.Task(work(), loop=asyncio.get_running_loop(), eager_start=True)
    print(task.done(), task.result().startswith('Task-'))


asyncio.run(main())
