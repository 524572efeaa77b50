import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(0), name=17)
    print(repr(task.get_name()))
    task.set_name(('a', 1))
    print(repr(task.get_name()))
    await task


asyncio.run(main())
