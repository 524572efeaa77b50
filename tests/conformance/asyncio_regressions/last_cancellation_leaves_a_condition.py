# gh-111693
import asyncio


class Told(asyncio.CancelledError):
    pass


async def wait(condition):
    async with condition:
        try:
            await condition.wait()
        except asyncio.CancelledError as error:
            print(error.args)
            raise


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(wait(condition))
    await asyncio.sleep(0)
    await condition.acquire()
    task.cancel('first')
    await asyncio.sleep(0)
    task.cancel('second')
    await asyncio.sleep(0)
    condition.release()
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args)


asyncio.run(main())
