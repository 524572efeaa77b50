# Awaiting a task gives control back, unless the task is done.
#
# What to look for: at the first "await task" the loop runs the ticker and the child. The second "await task" is inline:
# the result is there already.
import asyncio


async def ticker():
    print("  tick")


async def child():
    print("child runs")
    return 42


async def main():
    asyncio.create_task(ticker())
    task = asyncio.create_task(child())
    print("main awaits the task")
    print("result", await task)
    asyncio.create_task(ticker())
    print("main awaits the task again")
    print("result", await task)
    print("no tick since")


asyncio.run(main())
