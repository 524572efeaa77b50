# A task group waits for its tasks, and cancels the others when one fails.
#
# What to look for: leaving the first block yields until both tasks are done. In the second block the failure of one
# task cancels the other and the block itself, at its await.
import asyncio


async def step(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(name, "is done")
    except asyncio.CancelledError:
        print(name, "is cancelled")
        raise


async def fail():
    await asyncio.sleep(0.01)
    raise ValueError("no luck")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(step("a", 0.02))
        group.create_task(step("b", 0.01))
        print("both are made")
    print("both are done")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(step("c", 1))
            group.create_task(fail())
            await step("the body", 1)
    except* ValueError as failures:
        print("failed:", *failures.exceptions)


asyncio.run(main())
