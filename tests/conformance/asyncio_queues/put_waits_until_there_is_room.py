import asyncio


async def main():
    queue = asyncio.Queue(1)
    async def produce():
        for item in range(3):
            await queue.put(item)
            print('put', item)
    task = asyncio.create_task(produce())
    for _ in range(3):
        await asyncio.sleep(0)
        print('got', await queue.get())
    await task


asyncio.run(main())
