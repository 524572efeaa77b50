# bpo-32751
import asyncio


async def slow():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print('cleaned up')


async def main():
    for limit in (0.001, 0):
        task = asyncio.create_task(slow())
        await asyncio.sleep(0)
        try:
            await asyncio.wait_for(task, limit)
        except TimeoutError:
            print('late', task.done())


asyncio.run(main())
