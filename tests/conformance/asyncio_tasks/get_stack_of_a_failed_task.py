import asyncio


async def main():
    def inner(): raise KeyError
    async def work(): inner()
    task = asyncio.create_task(work())
    await asyncio.wait([task])
    print([frame.f_code.co_name for frame in task.get_stack()])
    task.exception()


asyncio.run(main())
