import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(0))
    await task
    print(task.cancel(), task.cancelled(), task.cancelling())


asyncio.run(main())
