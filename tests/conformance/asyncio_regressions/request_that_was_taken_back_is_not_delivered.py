# gh-116720: uncancel() of a cancellation that has not been thrown yet
import asyncio


async def main():
    task = asyncio.current_task()
    task.cancel('taken back')
    print(task.uncancel())
    await asyncio.sleep(0)
    print('goes on')
    task.cancel('first')
    task.cancel('second')
    print(task.uncancel())
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        print(error.args, task.uncancel())
    await asyncio.sleep(0)
    print('goes on')


asyncio.run(main())
