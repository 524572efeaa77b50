import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    print(task.cancelling(), task.cancel(), task.cancel(), task.cancelling(), task.uncancel(), task.uncancel(), task.uncancel())
    try:
        await task
    except asyncio.CancelledError:
        print(task.cancelling())


asyncio.run(main())
