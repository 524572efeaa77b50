# gh-86766
import asyncio


async def wait(condition):
    async with condition:
        await condition.wait()


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(wait(condition))
    await asyncio.sleep(0)
    await condition.acquire()
    task.cancel('once')
    await asyncio.sleep(0)
    task.cancel('twice')
    await asyncio.sleep(0)
    print(task.done())
    condition.release()
    try:
        await task
    except BaseException as error:
        print(repr(error), condition.locked())


asyncio.run(main())
