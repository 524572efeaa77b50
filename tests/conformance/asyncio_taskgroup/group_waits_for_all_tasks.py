import asyncio


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(asyncio.sleep(0, number)) for number in range(3)]
    print([task.result() for task in tasks])


asyncio.run(main())
