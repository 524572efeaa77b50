# gh-77022
import asyncio


async def wait(condition):
    async with condition:
        try:
            await condition.wait()
        except asyncio.CancelledError:
            print('cancelled', condition.locked())
            raise


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(wait(condition))
    await asyncio.sleep(0)
    await condition.acquire()
    condition.notify()
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    condition.release()
    try:
        await task
        print('went on')
    except asyncio.CancelledError:
        print(task.cancelled(), condition.locked())


asyncio.run(main())
