import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(0))
    await task
    print(task.get_stack())


asyncio.run(main())
