# bpo-22970
import asyncio


async def wait(condition, name):
    async with condition:
        try:
            await condition.wait()
            print(name, 'noticed', condition.locked())
        finally:
            print(name, 'leaves', condition.locked())


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(wait(condition, name)) for name in ('first', 'second')]
    await asyncio.sleep(0)
    await condition.acquire()
    condition.notify_all()
    await asyncio.sleep(0)
    tasks[0].cancel()
    await asyncio.sleep(0)
    condition.release()
    for outcome in await asyncio.gather(*tasks, return_exceptions=True):
        print(repr(outcome))
    print(condition.locked())
    async with condition:
        print('again')


asyncio.run(main())
