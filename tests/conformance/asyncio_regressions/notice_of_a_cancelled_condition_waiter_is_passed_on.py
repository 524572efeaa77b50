# gh-112202
import asyncio


async def wait(condition, name):
    async with condition:
        await condition.wait()
        print(name, 'noticed')


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(wait(condition, name)) for name in ('first', 'second')]
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
        tasks[0].cancel()
    done, pending = await asyncio.wait(tasks, timeout=0.05)
    print(len(done), len(pending))
    for task in pending:
        task.cancel()


asyncio.run(main())
