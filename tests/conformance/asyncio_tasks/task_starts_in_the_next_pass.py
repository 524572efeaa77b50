import asyncio


async def main():
    async def work():
        print('work')
    task = asyncio.create_task(work())
    print('created', task.done())
    await asyncio.sleep(0)
    print('later', task.done())


asyncio.run(main())
