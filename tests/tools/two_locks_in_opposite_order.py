import asyncio


async def use(first, second):
    async with first:
        await asyncio.sleep(0.1)
        async with second:
            print("never printed")


async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        group.create_task(use(a, b), name="one")
        group.create_task(use(b, a), name="two")


asyncio.run(main())
