# Cancelling is a request: the task receives CancelledError where it waits, and may clean up, even with awaits.
#
# What to look for: cancel() does not stop anything itself; the worker's "finally" runs when the worker gets its turn,
# and suspends once more before the task ends.
import asyncio


async def worker():
    try:
        print("worker: waits")
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("worker: was cancelled")
        raise
    finally:
        await asyncio.sleep(0.01)
        print("worker: has cleaned up")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    print("main: cancel() answers", task.cancel())
    print("main: the task is done:", task.done())
    try:
        await task
    except asyncio.CancelledError:
        print("main: the task was cancelled:", task.cancelled())


asyncio.run(main())
