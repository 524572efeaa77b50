# gh-102780
import asyncio


async def main():
    task = asyncio.current_task()
    task.cancel()
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print('swallowed', task.cancelling())
    try:
        async with asyncio.timeout(0.001):
            await asyncio.sleep(1)
    except TimeoutError:
        print('late', task.cancelling())


asyncio.run(main())
