import asyncio


async def main():
    async def work():
        return asyncio.current_task()
    task = asyncio.create_task(work())
    print(await task is task, asyncio.current_task().get_name())


asyncio.run(main())
