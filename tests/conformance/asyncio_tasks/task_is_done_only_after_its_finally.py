import asyncio


async def main():
    async def work():
        try:
            await asyncio.sleep(10)
        finally:
            await asyncio.sleep(0)
            print('cleaned up')
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    print(task.done())
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
