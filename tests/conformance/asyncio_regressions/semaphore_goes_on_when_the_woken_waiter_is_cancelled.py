# python/asyncio#270
import asyncio


async def hold(semaphore, name):
    async with semaphore:
        print(name, 'holds')


async def main():
    semaphore = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(hold(semaphore, name)) for name in ('first', 'second', 'third')]
    await asyncio.sleep(0)
    semaphore.release()
    tasks[0].cancel()
    done, pending = await asyncio.wait(tasks, timeout=0.05)
    print(len(done), len(pending), semaphore.locked(), semaphore._value)
    for task in pending:
        task.cancel()


asyncio.run(main())
