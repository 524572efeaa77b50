import asyncio
import warnings

warnings.showwarning = lambda message, *place: print("|", message)


async def work():
    pass


async def waits():
    kept = work()
    try:
        await asyncio.sleep(10)
    finally:
        print("cleans up")


async def main():
    task = asyncio.create_task(waits())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    print("handled")
    task = None
    print("dropped")
    await asyncio.sleep(0)
    print("next turn")


asyncio.run(main())
