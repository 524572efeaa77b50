import asyncio


async def main():
    group = asyncio.TaskGroup()
    print(group)
    async with group:
        print(group)
        group.create_task(asyncio.sleep(0))
        print(group)
    print(group)


asyncio.run(main())
