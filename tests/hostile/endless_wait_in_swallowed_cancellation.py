# ends: limit
import asyncio

async def stubborn():
    while True:
        try:
            await asyncio.sleep(1e6)
        except asyncio.CancelledError:
            pass

async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    await task

asyncio.run(main())
