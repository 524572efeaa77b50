import asyncio


async def main():
    async def work():
        await asyncio.gather(asyncio.sleep(10), asyncio.sleep(10), return_exceptions=True)
        print('not here')
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
