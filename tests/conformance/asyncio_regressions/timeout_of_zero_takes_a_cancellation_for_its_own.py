# gh-134471: as it is
import asyncio


async def main():
    task = asyncio.current_task()
    for limit in (0, 10):
        task.cancel()
        try:
            async with asyncio.timeout(limit):
                await asyncio.sleep(1)
        except TimeoutError:
            print('timeout', task.cancelling())
        except asyncio.CancelledError:
            print('cancelled', task.cancelling())


asyncio.run(main())
