# bpo-40607
import asyncio


async def fails():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise KeyError('in clean-up')


async def main():
    for limit in (0.001, 0):
        task = asyncio.create_task(fails())
        await asyncio.sleep(0)
        try:
            await asyncio.wait_for(task, limit)
        except Exception as error:
            print(repr(error))


asyncio.run(main())
