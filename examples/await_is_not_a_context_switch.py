# Awaiting a coroutine runs it inline; only a real suspension lets other tasks run.
#
# What to look for: "ticker" gets no turn between "child start" and "child end" of the first child, which never
# suspends. The second child suspends in sleep(), and there the ticker runs.
import asyncio


async def ticker():
    print("  ticker")


async def child_that_never_suspends():
    print("child start")
    print("child end")


async def child_that_suspends():
    print("child start")
    await asyncio.sleep(0)
    print("child end")


async def main():
    asyncio.create_task(ticker())
    print("await a coroutine that never suspends:")
    await child_that_never_suspends()
    print("await a coroutine that suspends:")
    await child_that_suspends()
    print("await a task:")
    await asyncio.create_task(child_that_never_suspends())


asyncio.run(main())
