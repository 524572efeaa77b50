import asyncio


async def main():
    async def work():
        async with asyncio.TaskGroup() as group:
            global child
            child = group.create_task(asyncio.sleep(10))
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), child.cancelled())


asyncio.run(main())
