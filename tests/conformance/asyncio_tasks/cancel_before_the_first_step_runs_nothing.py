import asyncio


async def main():
    async def work():
        try:
            print('never')
        finally:
            print('nor this')
    task = asyncio.create_task(work())
    print(task.cancel(), task.cancelled())
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled', task.cancelled())


asyncio.run(main())
