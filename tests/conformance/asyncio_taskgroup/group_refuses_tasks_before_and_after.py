import asyncio


async def main():
    async def work(): pass
    group = asyncio.TaskGroup()
    made = work()
    try:
        group.create_task(made)
    except RuntimeError as error:
        print(error)
    async with group:
        pass
    try:
        group.create_task(work())
    except RuntimeError as error:
        print(error)


asyncio.run(main())
