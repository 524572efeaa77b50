import asyncio


async def main():
    tasks = {asyncio.create_task(asyncio.sleep(0)): None}
    done, pending = await asyncio.wait(tasks)
    print(len(done))
    done, pending = await asyncio.wait(task for task in tasks)
    print(len(done))


asyncio.run(main())
