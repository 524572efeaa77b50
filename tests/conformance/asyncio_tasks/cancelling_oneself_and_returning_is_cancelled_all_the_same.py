import asyncio


async def main():
    async def work():
        asyncio.current_task().cancel()
        return 'lost'
    task = asyncio.create_task(work())
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled', task.cancelled())


asyncio.run(main())
