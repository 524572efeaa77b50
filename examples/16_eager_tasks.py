# With eager tasks, create_task runs the coroutine at once, up to its first suspension.
#
# What to look for: with the usual rule both tasks begin after "made"; with the eager factory they run before. Awaiting
# the quick one is then inline, because it is done already.
import asyncio


async def quick():
    print("  quick runs")
    return "quick"


async def slow():
    print("  slow begins")
    await asyncio.sleep(0)
    print("  slow ends")
    return "slow"


async def both():
    first = asyncio.create_task(quick())
    second = asyncio.create_task(slow())
    print("made; done:", first.done(), second.done())
    print(await first)
    print(await second)


async def main():
    print("usual tasks")
    await both()
    print("eager tasks")
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    await both()


asyncio.run(main())
