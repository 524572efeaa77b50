import asyncio


async def main():
    async def child(group, depth):
        if depth:
            group.create_task(child(group, depth - 1))
        print(depth)
    async with asyncio.TaskGroup() as group:
        group.create_task(child(group, 3))


asyncio.run(main())
