# gh-86296
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()

    async def wait():
        return await asyncio.wait_for(future, 10)

    task = asyncio.create_task(wait())
    await asyncio.sleep(0)
    future.set_result('result')
    task.cancel()
    try:
        print(await task)
    except asyncio.CancelledError:
        print('cancelled', task.cancelled())


asyncio.run(main())
