import asyncio


async def main():
    async def work():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            pass
        try:
            async with asyncio.timeout(0.001):
                await asyncio.sleep(10)
        except TimeoutError:
            return 'timed out', asyncio.current_task().cancelling()
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    print(await task)


asyncio.run(main())
