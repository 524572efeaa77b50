# gh-76865
import asyncio


async def main():
    async def gathering():
        return await asyncio.gather(asyncio.sleep(10), asyncio.sleep(10), return_exceptions=True)

    task = asyncio.create_task(gathering())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    try:
        print(await task)
    except asyncio.CancelledError:
        print('cancelled')


asyncio.run(main())
