import asyncio


async def main():
    async def work():
        async with asyncio.timeout(10):
            await asyncio.sleep(10)
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
